package org.wiredesk.text.language.model;

/**
 * What each character of the Basic Multilingual Plane is to a reader of words: its lower case, its script, its part in a
 * word. Tables, so that a text is read at one look-up a character.
 */
final class Letters {
    /** Parts of a word: nothing, letter, combining mark, digit, apostrophe, skipped, joins file names and addresses. */
    static final byte NONE = 0;

    static final byte LETTER = 1;
    static final byte UPPER = 2;
    static final byte DIGIT = 3;
    static final byte APOSTROPHE = 4;
    static final byte SKIPPED = 5;
    static final byte JOINER = 6;
    static final byte SPACE = 7;
    static final byte SURROGATE = 8;

    /** The lower case in the lower half, then the script and the kind, a byte each. */
    private static final int[] ALL = new int[1 << 16];

    static {
        for (int c = 0; c < 1 << 16; c++) {
            byte kind = kindOf((char) c);
            char lower = c == 0x130 ? 'i' : Character.toLowerCase((char) c);
            int script = kind == LETTER || kind == UPPER ? Script.ofCodePoint(c).number() : 0;
            ALL[c] = kind << 24 | script << 16 | lower;
        }
    }

    private static final String LATIN = "abcehijkmopstxy";
    private static final String LIKE_LATIN =
            "\u0430\u0432\u0441\u0435\u043d\u0456\u0458\u043a\u043c\u043e\u0440\u0455\u0442\u0445\u0443";

    private Letters() {}

    /** The Cyrillic letter that looks like a Latin one, small or capital; 0 for none. */
    static char cyrillic(char lower) {
        int at = LATIN.indexOf(lower);
        return at < 0 ? 0 : LIKE_LATIN.charAt(at);
    }

    static int kind(char c) {
        return ALL[c] >>> 24;
    }

    /** The number of the letter's {@link Script}. */
    static int script(char c) {
        return ALL[c] >>> 16 & 0xFF;
    }

    static char lower(char c) {
        return (char) ALL[c];
    }

    /**
     * Copies letters that are no capitals and of one script in lower case, as far as there are any.
     *
     * @param from must not end with such a letter
     * @return how many there were
     */
    static int copy(char[] from, int at, char[] to, int start, int script) {
        int[] all = ALL;
        int wanted = LETTER << 8 | script;
        int i = at;
        int shift = start - at;
        int one = all[from[i]];
        while (one >>> 16 == wanted) {
            to[i + shift] = (char) one;
            i++;
            one = all[from[i]];
        }
        return i - at;
    }

    private static byte kindOf(char c) {
        if (isApostrophe(c)) {
            return APOSTROPHE;
        }
        if (isSkipped(c)) {
            return SKIPPED;
        }
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
            return UPPER;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        if (Character.isLetter(c) || mark) {
            return c == 'ª' || c == 'º' ? NONE : LETTER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isWhitespace(c) || c == 0xA0 || c == 0x202F || c == 0x2007) {
            return SPACE;
        }
        return c == '_' || c == '@' || c == '\\' || c == '=' ? JOINER : NONE;
    }

    private static boolean isApostrophe(char c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02BC'
                || c == '\u02BB'
                || c == '\u02BE'
                || c == '\u02BF'
                || c == '`'
                || c == '\u00B4'
                || c == '\uA78C';
    }

    /** Soft hyphens, joiners, tatweel, vowel points of Arabic and Hebrew, variation selectors. */
    private static boolean isSkipped(char c) {
        return c == 0xAD
                || c == 0x200D
                || c == 0x2060
                || c == 0x640
                || c == 0x34F
                || (c >= 0x64B && c <= 0x652)
                || c == 0x670
                || (c >= 0x591 && c <= 0x5C7 && Character.getType(c) == Character.NON_SPACING_MARK)
                || (c >= 0xFE00 && c <= 0xFE0F);
    }
}
