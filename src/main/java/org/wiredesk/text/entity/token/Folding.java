package org.wiredesk.text.entity.token;

import java.text.Normalizer;

/** Folds case, accents and spelling variants of letters, so that names are compared as readers compare them. */
public final class Folding {
    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_PRIME = 0x100000001b3L;
    private static final int TABLE_SIZE = 0x2000;
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded form of a character; 0 for one that does not count, such as a combining mark or an apostrophe. */
    public static char fold(char c) {
        return c < TABLE_SIZE ? TABLE[c] : c == '’' || c == '‑' ? 0 : c;
    }

    /** A 64-bit hash of the folded characters in {@code [from, to)}. */
    public static long hash(CharSequence text, int from, int to) {
        long hash = HASH_START;
        for (int i = from; i < to; i++) {
            char folded = fold(text.charAt(i));
            if (folded != 0) {
                hash = (hash ^ folded) * HASH_PRIME;
            }
        }
        return hash;
    }

    /** The folded characters of a string. */
    public static String key(CharSequence text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char folded = fold(text.charAt(i));
            if (folded != 0) {
                key.append(folded);
            }
        }
        return key.toString();
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = folded(c);
        }
        return table;
    }

    private static char folded(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || c == '\'' || c == '.' || c == 'ʼ' || c == 'ـ') {
            return 0;
        }
        char lower = Character.toLowerCase(c);
        char variant = switch (lower) {
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'đ' -> 'd';
            case 'ı' -> 'i';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            default -> lower;
        };
        if (variant != lower) {
            return variant;
        }
        if (lower < 0x80 || !Character.isLetter(lower)) {
            return lower;
        }
        // Only the first character of the decomposition is kept: the rest are marks.
        return Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
    }
}
