package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Concept;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

/** "CITY, day (Agency) —" before the first sentence: where the story was written, and by which agency. */
final class Dateline implements LineRule {
    private static final int LONGEST = 70;
    private static final int LATEST_BLOCK = 2;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (place.index() > LATEST_BLOCK) {
            return null;
        }
        int open = line.text().indexOf('(');
        if (open < 0 || open > LONGEST) {
            return null;
        }
        int agency = sourceEnd(line, open + 1, findings);
        int close = agency < 0 ? -1 : line.text().indexOf(')', agency);
        if (close < 0 || close - agency > 15) {
            return null;
        }
        int dash = line.skipSpaces(line.is(close + 1, ".") ? close + 2 : close + 1);
        if (!line.is(dash, "-–—:")) {
            return null;
        }
        while (line.is(dash, "-–—:")) {
            dash++;
        }
        String city = open == 0 ? null : city(line.text().substring(0, open));
        if ((open > 0 && city == null) || line.skipSpaces(dash) == line.length()) {
            return null;
        }
        String name = line.text().substring(open + 1, agency);
        String source = findings.source(name, Agencies.isAgency(name) ? "agency" : null, null);
        String pointer = city == null ? source : findings.located(city);
        return line.without(0, dash, "dateline", "dateline", pointer, 0.97);
    }

    /** Where the name of an agency, or of a source that is known already, ends; -1 when none begins here. */
    private static int sourceEnd(Line line, int from, Findings findings) {
        int agency = Agencies.end(line.folded(), from);
        if (agency >= 0) {
            return agency;
        }
        for (Concept source : findings.sources()) {
            if (line.text().startsWith(source.name() + ")", from)) {
                return from + source.name().length();
            }
        }
        return -1;
    }

    /** The place before the first comma; null when it is not written like one, or when what follows is no date. */
    private static @Nullable String city(String head) {
        int comma = head.indexOf(',');
        String city = (comma < 0 ? head : head.substring(0, comma)).strip();
        if (city.isEmpty() || !Character.isLetter(city.charAt(0)) || Character.isLowerCase(city.charAt(0))) {
            return null;
        }
        int words = 1;
        for (int i = 0; i < city.length(); i++) {
            char c = city.charAt(i);
            boolean inName = Character.isLetter(c)
                    || MappedText.isSpace(c)
                    || "-'’.".indexOf(c) >= 0
                    || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!inName) {
                return null;
            }
            words += MappedText.isSpace(c) ? 1 : 0;
        }
        return words <= 4 ? city : null;
    }
}
