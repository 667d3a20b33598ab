package org.wiredesk.text.cleaning.html.word;

import org.wiredesk.text.MappedText;

/** What single characters are to somebody who counts text, from a table: every character of a page is asked about. */
public final class Chars {
    /** A bit of a kind: white space as {@link #isSpace} has it. */
    public static final byte SPACE = 1;
    /** A bit of a kind: a comma of any script. */
    public static final byte COMMA = 2;
    /** A bit of a kind: what a sentence ends with. */
    public static final byte END = 4;
    /** A bit of a kind: a colon, which leads in the next sentence. */
    public static final byte COLON = 8;
    /** A bit of a kind: a quotation mark or an apostrophe. */
    public static final byte QUOTE = 16;
    /** A bit of a kind: what words are made of. */
    public static final byte WORD = 32;
    /** A bit of a kind: a capital letter. */
    public static final byte CAPITAL = 64;
    /** A bit of a kind: a digit; the sign bit. */
    public static final byte DIGIT = -128;

    private static final String COMMAS = ",，、،;；";
    private static final String ENDS = ".!?…。！？।۔؟";
    private static final String QUOTES = "\"“”«»„‘’'」「";
    private static final int ASCII = 128;
    private static final byte[] KINDS = kinds();

    private Chars() {}

    /** All bits of a character. */
    public static byte kind(char c) {
        return KINDS[c];
    }

    /** White space of any kind, no-break spaces included. */
    public static boolean isSpace(char c) {
        return (KINDS[c] & SPACE) != 0;
    }

    static boolean isComma(char c) {
        return (KINDS[c] & COMMA) != 0;
    }

    /** Whether a sentence, or what leads in the next one, may end with a character. */
    static boolean isEnd(char c) {
        return (KINDS[c] & (END | COLON)) != 0;
    }

    /** Whether a character is a letter, a digit, half of a pair, or a mark on a letter. */
    static boolean isWord(char c) {
        return (KINDS[c] & WORD) != 0;
    }

    /** The small letter of a capital one; any other character itself. */
    static char small(char c) {
        return c < ASCII ? (KINDS[c] & CAPITAL) != 0 ? (char) (c + ' ') : c : Character.toLowerCase(c);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < kinds.length; i++) {
            char c = (char) i;
            int kind = c != '\u0085' && MappedText.isSpace(c) ? SPACE : 0;
            kind |= COMMAS.indexOf(c) >= 0 ? COMMA : 0;
            kind |= ENDS.indexOf(c) >= 0 ? END : 0;
            kind |= c == ':' ? COLON : 0;
            kind |= QUOTES.indexOf(c) >= 0 ? QUOTE : 0;
            kind |= Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c) ? WORD : 0;
            kind |= Character.isUpperCase(c) ? CAPITAL : 0;
            kind |= Character.isDigit(c) ? DIGIT : 0;
            kinds[i] = (byte) kind;
        }
        return kinds;
    }

    private static boolean isMark(char c) {
        if (c < 0x300 || (c >= 0x2000 && c < 0x2C00)) {
            return false; // Those among symbols stand on no letter.
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
