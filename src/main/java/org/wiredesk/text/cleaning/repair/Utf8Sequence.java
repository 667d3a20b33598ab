package org.wiredesk.text.cleaning.repair;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of characters that, each taken as the byte it is in one code page, is the UTF-8 form of one code point.
 *
 * @param codePoint the code point; U+FFFD when one of the bytes is lost
 * @param length    how many characters the stretch has
 */
record Utf8Sequence(int codePoint, int length) {
    private static final int LOST_BYTE = -1;
    private static final int NO_BYTE = -2;

    /**
     * The sequence that begins at an offset; null when there is none.
     *
     * @param lossy whether a space may be what is left of the no-break space that byte A0 is, and a question mark at the
     *              end of broken punctuation a byte that was lost
     */
    static @Nullable Utf8Sequence at(String s, int i, int page, boolean lossy) {
        int lead = CodePages.byteOf(s.charAt(i), page);
        if (lead < 0xC2 || lead > 0xF4) {
            return null;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (i + length > s.length()) {
            return null;
        }
        int codePoint = lead & (0xFF >> (length + 1));
        boolean lost = false;
        for (int k = 1; k < length; k++) {
            int trail = trail(s.charAt(i + k), page, lossy, codePoint, k);
            if (trail == NO_BYTE) {
                return null;
            }
            lost |= trail == LOST_BYTE;
            codePoint = codePoint << 6 | (trail & 0x3F);
        }
        if (lost) {
            return new Utf8Sequence(CodePages.LOST, length);
        }
        if (codePoint >= 0xD800 && codePoint <= 0xDBFF) {
            return pair(s, i, page, codePoint);
        }
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        return codePoint >= least && isText(codePoint) ? new Utf8Sequence(inLine(codePoint), length) : null;
    }

    private static int trail(char c, int page, boolean lossy, int soFar, int index) {
        if (c == CodePages.LOST) {
            return LOST_BYTE;
        }
        if (lossy && c == ' ') {
            return 0xA0;
        }
        if (lossy && c == '?' && index == 2 && soFar == 0x2000 >> 6) {
            return LOST_BYTE;
        }
        int trail = CodePages.byteOf(c, page);
        return trail >= 0x80 && trail <= 0xBF ? trail : NO_BYTE;
    }

    /** A separator of lines or paragraphs becomes a space: the lines of a text are settled before its characters. */
    private static int inLine(int codePoint) {
        return codePoint == 0x2028 || codePoint == 0x2029 ? ' ' : codePoint;
    }

    /** Whether text may hold a code point: assigned, not private, no half of a pair. */
    private static boolean isText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** Two surrogates, each written as UTF-8 of its own: what CESU-8 does. */
    private static @Nullable Utf8Sequence pair(String s, int i, int page, int high) {
        if (i + 6 > s.length() || CodePages.byteOf(s.charAt(i + 3), page) != 0xED) {
            return null;
        }
        int second = CodePages.byteOf(s.charAt(i + 4), page);
        int third = CodePages.byteOf(s.charAt(i + 5), page);
        if (second < 0xB0 || second > 0xBF || third < 0x80 || third > 0xBF) {
            return null;
        }
        int low = 0xD000 | (second & 0x3F) << 6 | (third & 0x3F);
        return new Utf8Sequence(Character.toCodePoint((char) high, (char) low), 6);
    }
}
