package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * A copyright notice.
 *
 * @param start  where its sign or word begins
 * @param holder the name in it; null when there is none
 */
record Copyright(int start, @Nullable String holder) {
    private static final String WORD = "copyright";
    private static final int LONGEST_HOLDER = 80;

    /** The notice that begins at an offset, where a sign, a letter or a digit stands; null when none does. */
    static @Nullable Copyright at(Line line, int at) {
        int after = afterSign(line, at);
        if (after < 0) {
            return null;
        }
        int year = yearEnd(line, after);
        int words = line.firstWord(year < 0 ? after : year);
        int reserved = reserved(line, words);
        if (year < 0 && reserved == line.length()) {
            return null;
        }
        int end = Math.min(reserved, Sentences.end(line.text(), words, line.length()));
        String name = line.trimmed(words, Math.max(words, end));
        int last = name == null ? 0 : name.length();
        while (last > 0 && " .,;|–-".indexOf(name.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Copyright(at, name == null || last == 0 || last > LONGEST_HOLDER ? null : name.substring(0, last));
    }

    private static int afterSign(Line line, int at) {
        if (line.is(at, "©")) {
            return line.firstWord(at + 1);
        }
        if (startsWithWord(line, at)) {
            int after = line.firstWord(at + WORD.length());
            if (line.is(after, "cC") && line.is(after - 1, "(") && line.is(after + 1, ")")) {
                return line.firstWord(after + 2);
            }
            return line.is(after, "©") ? line.firstWord(after + 1) : after;
        }
        if (line.is(at, "cC") && line.is(at - 1, "(") && line.is(at + 1, ")")) {
            return line.firstWord(at + 2);
        }
        return -1;
    }

    private static boolean startsWithWord(Line line, int at) {
        return line.text().regionMatches(true, at, WORD, 0, WORD.length())
                && (at + WORD.length() == line.length()
                        || !Character.isLetter(line.text().charAt(at + WORD.length())));
    }

    /** Where a year, or a range of years, that begins at an offset ends; -1 when there is none. */
    private static int yearEnd(Line line, int at) {
        int i = at;
        while (i < line.length() && (Character.isDigit(line.text().charAt(i)) || line.is(i, "-–"))) {
            i++;
        }
        boolean year =
                i >= at + 4 && (line.text().startsWith("19", at) || line.text().startsWith("20", at));
        return year ? i : -1;
    }

    private static int reserved(Line line, int from) {
        for (int i = from; i < line.length(); i++) {
            boolean startsWord = i == 0 || !Character.isLetter(line.text().charAt(i - 1));
            if (startsWord && line.find(Kind.RIGHTS, i) != null) {
                return i;
            }
        }
        return line.length();
    }
}
