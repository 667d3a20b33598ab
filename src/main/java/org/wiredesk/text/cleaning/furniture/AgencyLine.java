package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** An agency's name alone, in brackets or behind "with", as a line near an end of the article or as its last words. */
final class AgencyLine implements LineRule {
    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (place.count() == 1 && line.length() < 40) {
            return null;
        }
        boolean edge = place.fromEnd() <= 3 || place.index() <= 1;
        int start = line.firstWord();
        int[] name = edge && line.length() <= 60 ? name(line, start) : null;
        if (name != null && line.firstWord(name[1]) == line.length()) {
            String pointer = findings.source(line.text().substring(name[0], name[1]), "agency", null);
            return line.removed("source", "agency-line", pointer, 0.9);
        }
        return place.fromEnd() == 0 ? lastBracket(line, findings) : null;
    }

    private static @Nullable Piece lastBracket(Line line, Findings findings) {
        int open = line.text().lastIndexOf('(');
        if (open <= 0 || line.length() - open > 30) {
            return null;
        }
        int[] name = name(line, open + 1);
        boolean closes = name != null && line.is(name[1], ")") && line.firstWord(name[1]) == line.length();
        if (name == null || !closes) {
            return null;
        }
        String pointer = findings.source(line.text().substring(name[0], name[1]), "agency", null);
        return line.without(open, name[1] + 1, "source", "agency-bracket", pointer, 0.9);
    }

    /** Where the name begins and ends; null when there is none. */
    private static int @Nullable [] name(Line line, int at) {
        Lexicon.Found with = Lexicon.standard().find(Kind.WITH_AGENCY, line.folded(), at);
        int start = with == null ? at : line.skipSpaces(with.end());
        int end = Agencies.end(line.folded(), start);
        boolean capital = end >= 0 && Character.isUpperCase(line.text().charAt(start));
        return capital || (end >= 0 && !Character.isLowerCase(line.text().charAt(start)))
                ? new int[] {start, end}
                : null;
    }
}
