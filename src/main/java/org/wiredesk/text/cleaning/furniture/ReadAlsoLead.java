package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** The words before the title of another article, and where that title ends. */
final class ReadAlsoLead {
    static final String SEPARATORS = ":>»|→";
    static final long KINDS = Kind.READ_ALSO.bit() | Kind.READ_ALSO_COLON.bit();

    private static final int LONGEST_LEAD = 50;
    /** "on" and the names behind it. */
    private static final int LONGEST_PLACE = 30;

    private static final int LONGEST_PREPOSITION = 4;
    private static final int LONGEST_TITLE = 220;
    private static final int SHORTEST_TITLE = 12;

    private ReadAlsoLead() {}

    /** The phrase at an offset; everyday words only before a separator. */
    static @Nullable Found find(Line line, int at) {
        Found found = line.find(Kind.READ_ALSO, at);
        Found everyday = found == null ? line.find(Kind.READ_ALSO_COLON, at) : null;
        return everyday != null && isBeforeSeparator(line, everyday) ? everyday : found;
    }

    /** Whether a separator stands behind a phrase, or behind the names that say where: "to watch on BBC Africa:". */
    static boolean isBeforeSeparator(Line line, Found found) {
        int at = line.skipSpaces(found.end());
        if (line.is(at, SEPARATORS)) {
            return true;
        }
        int names = 0;
        int small = 0;
        int limit = Math.min(line.length(), at + LONGEST_PLACE);
        while (at > found.end() && at < limit && !line.is(at, SEPARATORS)) {
            int end = at;
            while (end < limit && Character.isLetterOrDigit(line.text().charAt(end))) {
                end++;
            }
            boolean name = end > at && Character.isUpperCase(line.text().charAt(at));
            names += name ? 1 : 0;
            small += name ? 0 : 1;
            if (end == at || (!name && (names > 0 || small > 1 || end - at > LONGEST_PREPOSITION))) {
                return false;
            }
            at = line.skipSpaces(end);
        }
        return names > 0 && small > 0 && at < limit;
    }

    /** Where the lead ends: behind the colon or arrow, some words after the phrase at most; -1 when there is none. */
    static int end(Line line, int from) {
        int limit = Math.min(line.length(), from + LONGEST_LEAD);
        for (int i = from; i < limit; i++) {
            if (line.is(i, SEPARATORS)) {
                int end = i + 1;
                while (line.is(end, SEPARATORS)) {
                    end++;
                }
                return end;
            }
            if (line.is(i, "!?…()[]\n,;\"«“") || (line.is(i, ".") && line.skipSpaces(i + 1) > i + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Where the titles end that begin at an offset inside a paragraph: at a line end, or where a sentence starts anew
     * without a mark before it. -1 when nobody can tell, or when it is no title but a sentence.
     */
    static int titleEnd(Line line, int from) {
        String text = line.text();
        int start = line.skipSpaces(from);
        int sentence = Sentences.end(text, start, Math.min(text.length(), start + LONGEST_TITLE));
        boolean gluedMark =
                sentence < text.length() && line.is(sentence - 1, "?!") && Character.isUpperCase(text.charAt(sentence));
        if (gluedMark || (sentence < text.length() && text.charAt(sentence) == '\n')) {
            return sentence;
        }
        int last = -1;
        int words = 0;
        int capitals = 0;
        for (int i = start + 1; i < sentence; i++) {
            boolean spaced = MappedText.isSpace(text.charAt(i - 1));
            boolean capital = Character.isUpperCase(text.charAt(i));
            boolean glued = capital && Character.isLowerCase(text.charAt(i - 1));
            if (spaced && Character.isLetter(text.charAt(i))) {
                words++;
                capitals += capital ? 1 : 0;
            }
            boolean behindWord =
                    glued || (spaced && (Character.isLetterOrDigit(text.charAt(i - 2)) || line.is(i - 2, "»\"”?!)")));
            boolean inTitleCase = capitals * 2 > words + 2;
            if (capital && behindWord && i >= start + SHORTEST_TITLE && !inTitleCase && startsAnew(line, i, glued)) {
                last = i;
            }
        }
        return last;
    }

    /** Whether a capitalised small word stands at an offset, and another small word, or an elided name, behind it. */
    private static boolean startsAnew(Line line, int at, boolean glued) {
        Found starter = line.find(Kind.STARTER, at);
        if (starter == null) {
            return false;
        }
        boolean elides = line.is(starter.end() - 1, "'’");
        int next = elides ? starter.end() : line.skipSpaces(starter.end());
        return next < line.length()
                && (elides || glued || Character.isLowerCase(line.text().charAt(next)));
    }
}
