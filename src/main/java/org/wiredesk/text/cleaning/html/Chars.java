package org.wiredesk.text.cleaning.html;

import org.wiredesk.text.MappedText;

/** What single characters are to somebody who counts text; a table for ASCII, for that is most of what pages hold. */
final class Chars {
    private static final int TABLE = 128;
    private static final byte SPACE = 1;
    private static final byte COMMA = 2;
    private static final byte END = 4;
    private static final String COMMAS = ",，、،;；";
    private static final String ENDS = ".!?…。！？।۔؟:";
    private static final byte[] KINDS = kinds();

    private Chars() {}

    /** White space of any kind, no-break spaces included. */
    static boolean isSpace(char c) {
        return c < TABLE ? KINDS[c] == SPACE : isWideSpace(c);
    }

    static boolean isComma(char c) {
        return c < TABLE ? KINDS[c] == COMMA : COMMAS.indexOf(c) >= 0;
    }

    /** Whether a sentence, or what leads in the next one, may end with a character. */
    static boolean isEnd(char c) {
        return c < TABLE ? KINDS[c] == END : ENDS.indexOf(c) >= 0;
    }

    private static boolean isWideSpace(char c) {
        return c != '\u0085' && MappedText.isSpace(c);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[TABLE];
        for (char c = 0; c < TABLE; c++) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                kinds[c] = SPACE;
            } else if (COMMAS.indexOf(c) >= 0) {
                kinds[c] = COMMA;
            } else if (ENDS.indexOf(c) >= 0) {
                kinds[c] = END;
            }
        }
        return kinds;
    }
}
