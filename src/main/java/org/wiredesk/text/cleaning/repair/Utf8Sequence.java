package org.wiredesk.text.cleaning.repair;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of characters that, each taken as one byte, is the UTF-8 form of one code point.
 *
 * @param codePoint the code point
 * @param length    how many characters the stretch has
 */
record Utf8Sequence(int codePoint, int length) {
    /** The sequence that begins at an offset; null when there is none. */
    static @Nullable Utf8Sequence at(String s, int i) {
        if (i >= s.length()) {
            return null;
        }
        int lead = s.charAt(i);
        if (lead < 0xC2 || lead > 0xF4) {
            return null;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (i + length > s.length()) {
            return null;
        }
        int codePoint = lead & (0xFF >> (length + 1));
        for (int k = 1; k < length; k++) {
            int trail = Windows1252.trailByte(s.charAt(i + k));
            if (trail < 0) {
                return null;
            }
            codePoint = codePoint << 6 | (trail & 0x3F);
        }
        if (codePoint >= 0xD800 && codePoint <= 0xDBFF) {
            return pair(s, i, codePoint);
        }
        boolean valid = codePoint >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
                && codePoint <= 0x10FFFF
                && !(codePoint >= 0xDC00 && codePoint <= 0xDFFF);
        return valid ? new Utf8Sequence(codePoint, length) : null;
    }

    /** Two surrogates, each written as UTF-8 of its own: what CESU-8 does. */
    private static @Nullable Utf8Sequence pair(String s, int i, int high) {
        if (i + 6 > s.length() || s.charAt(i + 3) != 0xED) {
            return null;
        }
        int second = Windows1252.trailByte(s.charAt(i + 4));
        int third = Windows1252.trailByte(s.charAt(i + 5));
        if (second < 0xB0 || third < 0) {
            return null;
        }
        int low = 0xD000 | (second & 0x3F) << 6 | (third & 0x3F);
        return new Utf8Sequence(Character.toCodePoint((char) high, (char) low), 6);
    }
}
