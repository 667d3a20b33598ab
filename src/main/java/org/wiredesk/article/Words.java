package org.wiredesk.article;

/** Counts words the way a reader would: stretches between white space that hold a letter or a digit. */
public final class Words {
    private static final byte WORD = 1;
    private static final byte SPACE = 2;
    private static final byte HALF = 4;
    private static final byte[] KINDS = kinds();

    private Words() {}

    /** The number of words in a text. */
    public static int count(String text) {
        int words = 0;
        int inWord = 0;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int kind = KINDS[chars[i]];
            if (kind == HALF) {
                kind = kind(Character.codePointAt(chars, i));
            }
            // Bits and no branches, which processors would guess wrongly at every other word; >> 1 makes SPACE WORD.
            words += kind & ~inWord & WORD;
            inWord = (inWord | kind) & ~(kind >> 1) & WORD;
        }
        return words;
    }

    private static byte kind(int c) {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        return space ? SPACE : Character.isLetterOrDigit(c) ? WORD : 0;
    }

    /** What the characters of the basic plane are; the second half of a pair is nothing of its own. */
    private static byte[] kinds() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = Character.isHighSurrogate((char) c) ? HALF : kind(c);
        }
        return table;
    }
}
