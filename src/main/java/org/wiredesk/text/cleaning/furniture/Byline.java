package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** Lines like "By Name Surname, in Town" near the beginning or the end of an article. */
final class Byline implements LineRule {
    private static final int LONGEST = 120;
    private static final int LONGEST_REST = 60;
    private static final String BORDERS = ",|/([–—-•·.\n،";

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (line.length() > LONGEST || !place.isAtEdge() || place.isOnly()) {
            return null;
        }
        Found found = line.find(Kind.BYLINE, line.firstWord());
        if (found == null) {
            return null;
        }
        int start = line.firstWord(found.end());
        if (start == line.length()) {
            return null;
        }
        int end = Names.end(line.text(), start);
        boolean caseless = Character.getType(line.text().charAt(start)) == Character.OTHER_LETTER;
        if (caseless && line.is(line.skipSpaces(found.end()), ":-–—/")) {
            end = Names.caselessEnd(line.text(), start);
        }
        if (end < 0 || line.length() - end > LONGEST_REST) {
            return null;
        }
        int rest = line.skipSpaces(end);
        boolean nameStandsAlone = rest == line.length() || line.is(rest, BORDERS);
        if (!nameStandsAlone || (rest < line.length() && line.endsSentence() && line.words() > 8)) {
            return null;
        }
        String pointer = findings.by(line.text().substring(start, end).strip());
        return line.removed("byline", found.phrase().rule(), pointer, 0.95);
    }
}
