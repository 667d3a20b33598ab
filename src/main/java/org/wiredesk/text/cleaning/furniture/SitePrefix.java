package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Concept;
import org.wiredesk.text.Piece;

/** The domain of a site glued to the first word of a paragraph by a dash. The domain goes to the sources. */
final class SitePrefix implements LineRule {
    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        boolean bracket = line.is(0, "([");
        int start = bracket ? 1 : 0;
        int end = nameEnd(line.text(), start, findings);
        if (end < 0 || (bracket && !line.is(end, ")]"))) {
            return null;
        }
        int dash = line.skipSpaces(bracket ? end + 1 : end);
        if (!line.is(dash, "-–—:|")) {
            return null;
        }
        int rest = line.skipSpaces(dash + 1);
        boolean sentenceFollows = rest < line.length()
                && (Character.isUpperCase(line.text().charAt(rest)) || line.is(rest, "«\"“‘(ÀÉ"))
                && line.words() >= 5;
        if (!sentenceFollows) {
            return null;
        }
        String pointer = findings.source(line.text().substring(start, end), "publisher", null);
        return line.without(0, rest, "source-prefix", "source-prefix", pointer, 0.97);
    }

    /** Where a domain, or the name of a source that is known already, ends; -1 when none begins here. */
    private static int nameEnd(String text, int start, Findings findings) {
        for (Concept source : findings.sources()) {
            if (text.startsWith(source.name(), start)) {
                return start + source.name().length();
            }
        }
        return Urls.domainEnd(text, start);
    }
}
