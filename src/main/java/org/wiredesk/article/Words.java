package org.wiredesk.article;

/** Counts words the way a reader would: stretches between white space that hold a letter or a digit. */
public final class Words {
    private static final byte SPACE = 1;
    private static final byte WORD = 2;
    private static final byte[] KINDS = kinds();

    private Words() {}

    /** The number of words in a text. */
    public static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte kind = KINDS[c];
            if (Character.isHighSurrogate(c)) {
                kind = kind(text.codePointAt(i));
            }
            words += kind == WORD && !inWord ? 1 : 0;
            inWord = kind == WORD || (inWord && kind != SPACE);
        }
        return words;
    }

    private static byte kind(int c) {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        return space ? SPACE : Character.isLetterOrDigit(c) ? WORD : 0;
    }

    /** What the characters of the basic plane are; halves of a pair are nothing of their own. */
    private static byte[] kinds() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = kind(c);
        }
        return table;
    }
}
