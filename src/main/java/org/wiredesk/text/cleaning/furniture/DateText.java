package org.wiredesk.text.cleaning.furniture;

import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * Words of a date or a time of day.
 *
 * @param end   where they end
 * @param month whether a month is named, or day, month and year stand in digits
 * @param year  whether a year is there
 * @param time  whether a time of day, or a day of the week, is there
 */
record DateText(int end, boolean month, boolean year, boolean time) {
    private static final String SIGNS = ".,:/-–|()•·'’+،";
    private static final long WORDS = Kind.MONTH.bit() | Kind.WEEKDAY.bit() | Kind.DATE_WORD.bit();

    /** Reads as much of a date as begins at an offset. */
    static DateText at(String text, int from) {
        boolean month = false;
        boolean year = false;
        boolean time = false;
        int numbers = 0;
        int end = from;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (MappedText.isSpace(c) || SIGNS.indexOf(c) >= 0) {
                i++;
                continue;
            }
            int next = i;
            while (next < text.length() && Character.isDigit(text.charAt(next))) {
                next++;
            }
            if (next > i) {
                boolean glued = next < text.length() && Character.isLetter(text.charAt(next)) && next - i > 2;
                if (glued || next - i > 4) {
                    break;
                }
                boolean clock = next < text.length()
                        && ":hH".indexOf(text.charAt(next)) >= 0
                        && next + 1 < text.length()
                        && Character.isDigit(text.charAt(next + 1));
                year |= next - i == 4 && (text.startsWith("19", i) || text.startsWith("20", i));
                time |= clock;
                numbers++;
                if (clock) {
                    next++;
                }
            } else {
                Found word = Lexicon.standard().find(WORDS, text, i);
                if (word == null || (word.is(Kind.DATE_WORD) && isBehindDash(text, i))) {
                    break;
                }
                month |= word.is(Kind.MONTH);
                time |= word.is(Kind.WEEKDAY);
                next = word.end();
            }
            end = next;
            i = next;
        }
        return new DateText(end, month || (numbers >= 3 && year), year, time);
    }

    /** Behind a dash a small word belongs to the sentence that begins there. */
    private static boolean isBehindDash(String text, int at) {
        int i = at - 1;
        while (i >= 0 && MappedText.isSpace(text.charAt(i))) {
            i--;
        }
        return i >= 0 && i < at - 1 && "-–—".indexOf(text.charAt(i)) >= 0;
    }
}
