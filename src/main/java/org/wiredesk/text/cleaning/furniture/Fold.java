package org.wiredesk.text.cleaning.furniture;

import java.text.Normalizer;
import org.wiredesk.text.MappedText;

/**
 * Folds text for comparison, character by character so that offsets stay: small letters, no diacritics on Latin letters,
 * one kind of apostrophe, one kind of space.
 */
public final class Fold {
    private static final char[] TABLE = table();

    /** One past the last letter of the extended Latin blocks. */
    private static final int LATIN = 0x250;

    private Fold() {}

    /** The folded text, as long as the text itself. */
    public static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(text.charAt(i));
        }
        return new String(folded);
    }

    /** The folded character. */
    public static char of(char c) {
        return TABLE[c];
    }

    /** Whether two texts are the same but for case, diacritics and the kinds of signs. */
    static boolean isSame(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (of(one.charAt(i)) != of(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is a vowel sign or a stretching sign of Arabic, which phrases are matched without. */
    static boolean isSkipped(char c) {
        return (c >= '\u064B' && c <= '\u0652') || c == '\u0640';
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = c < LATIN ? latin((char) c) : other((char) c);
        }
        return table;
    }

    private static char latin(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        boolean marked = parts.length() > 1 && Character.isLetter(parts.charAt(0));
        char base = Character.toLowerCase(marked ? parts.charAt(0) : c);
        boolean space = Character.isWhitespace(base) || Character.isSpaceChar(base) || base == '\u0085';
        return space ? ' ' : base == '´' || base == '`' ? '\'' : base;
    }

    private static char other(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u2010', '\u2011', '\u2012' -> '-';
            case '\uFF1A' -> ':';
            case 'ё', 'Ё' -> 'е';
            case 'أ', 'إ', 'آ' -> 'ا';
            default -> MappedText.isSpace(c) ? ' ' : Character.toLowerCase(c);
        };
    }
}
