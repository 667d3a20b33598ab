package org.wiredesk.text.cleaning.repair;

/** The part of Windows-1252 that differs from Latin-1: what bytes 80 to 9F mean. */
final class Windows1252 {
    /** By byte less 0x80; NUL where the charset has no character. */
    private static final String HIGH = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private Windows1252() {}

    /** The character of a byte from 0x80 to 0x9F; NUL when there is none. */
    static char character(int b) {
        return HIGH.charAt(b - 0x80);
    }

    /** The byte from 0x80 to 0xBF that a character stands for, in Windows-1252 or Latin-1; -1 for any other. */
    static int trailByte(char c) {
        if (c >= 0x80 && c <= 0xBF) {
            return c;
        }
        if (c < 0x152 || c > 0x2122) {
            return -1;
        }
        int at = HIGH.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }

    /** Whether the character is a dash, a quotation mark or an ellipsis: one that may follow a capital letter. */
    static boolean isPunctuation(char c) {
        return "‚„…‹‘’“”•–—›".indexOf(c) >= 0;
    }
}
