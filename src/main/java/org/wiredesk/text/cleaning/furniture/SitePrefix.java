package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Concept;
import org.wiredesk.text.Piece;

/**
 * The domain of a site, or an agency, glued to the first word of a paragraph by a dash. It goes to the sources. A domain
 * that nothing else names counts only before the first paragraph: lists explain sites in the same form.
 */
final class SitePrefix implements LineRule {
    private static final int FEWEST_WORDS = 5;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        boolean bracket = line.is(0, "([");
        int start = bracket ? 1 : 0;
        if (start >= line.length() || (Character.isLowerCase(line.text().charAt(start)) && !isDomain(line, start))) {
            return null;
        }
        int known = knownEnd(line.text(), start, findings);
        boolean agency = false;
        int end = known;
        if (end < 0 && place.index() <= 1) {
            end = Urls.domainEnd(line.text(), start);
            if (end < 0) {
                end = Agencies.nameEnd(line.text(), start, false);
                agency = end >= 0;
            }
        }
        if (end < 0 || (bracket && !line.is(end, ")]"))) {
            return null;
        }
        int dash = line.skipSpaces(bracket ? end + 1 : end);
        if (!line.is(dash, known >= 0 ? "-–—:|" : "-–—|")) {
            return null;
        }
        int rest = line.skipSpaces(dash + 1);
        boolean sentenceFollows = rest < line.length()
                && (Character.isUpperCase(line.text().charAt(rest)) || line.is(rest, "«\"“‘("))
                && (!agency || rest > dash + 1)
                && line.words() >= FEWEST_WORDS;
        if (!sentenceFollows) {
            return null;
        }
        String role = agency ? "agency" : "publisher";
        String pointer = findings.source(line.text().substring(start, end), role, null);
        return line.without(0, rest, "source-prefix", "source-prefix", pointer, 0.97);
    }

    private static boolean isDomain(Line line, int start) {
        return Urls.domainEnd(line.text(), start) > 0;
    }

    /** Where the name of a source that is known already ends; -1 when none begins here. */
    private static int knownEnd(String text, int start, Findings findings) {
        for (Concept source : findings.sources()) {
            if (text.startsWith(source.name(), start)) {
                return start + source.name().length();
            }
        }
        return -1;
    }
}
