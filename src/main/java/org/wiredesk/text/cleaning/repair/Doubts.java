package org.wiredesk.text.cleaning.repair;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;

/**
 * One fast look at a text, to find which repairs it may need: most texts need none. A doubt is not yet a fault; a text
 * without the doubt of a step is one that this step leaves alone.
 */
final class Doubts {
    /** Characters that may be the bytes of another one. */
    static final int MOJIBAKE = 1;
    /** C1 controls. */
    static final int CONTROLS = 1 << 1;
    /** Accents that stand behind their letter. */
    static final int ACCENTS = 1 << 2;
    /** Characters that nobody sees. */
    static final int INVISIBLE = 1 << 3;
    /** Characters that normal form C has not, or joins with what stands before them. */
    static final int FORM = 1 << 4;
    /** Ampersands that character references begin with. */
    static final int REFERENCES = 1 << 5;

    /** Vowel signs of India and its neighbours that compose with what stands before them. */
    private static final BitSet COMPOSING = composing('\u0900', '\u1BFF');

    private static final byte[] OF_CHARACTER = table();

    private Doubts() {}

    /** The doubts about a text, a bit each. */
    static int about(String s) {
        int doubts = 0;
        int length = s.length();
        for (int i = 0; i < length; i++) {
            char c = s.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                if (c == '&' && CharacterReferences.mayBegin(s, i)) {
                    doubts |= REFERENCES;
                }
                continue;
            }
            doubts |= OF_CHARACTER[c];
            if ((doubts & MOJIBAKE) == 0 && i + 1 < length && CodePages.pagesOf(c, s.charAt(i + 1)) != 0) {
                doubts |= MOJIBAKE;
            }
        }
        return doubts;
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            char c = (char) i;
            int doubts = mayChangeForm(c) ? FORM : 0;
            doubts |= InvisibleCharacters.mayBeNeedless(c) ? INVISIBLE : 0;
            doubts |= c >= 0x80 && c < 0xA0 ? CONTROLS : 0;
            doubts |= c == '´' ? ACCENTS : 0;
            // What is left of a no-break space.
            doubts |= c == 'Â' ? MOJIBAKE : 0;
            table[i] = (byte) doubts;
        }
        return table;
    }

    /** Unicode's quick check for form C, as far as its outcome is not a plain yes. */
    private static boolean mayChangeForm(char c) {
        if (c < 0x300 || isWholeCharacter(c)) {
            return false;
        }
        if (Character.isSurrogate(c)) {
            // The pairs of emoji have one form only.
            return Character.isHighSurrogate(c) && (c < '\uD83C' || c > '\uD83E');
        }
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> mayJoin(c);
            default -> ComposedForm.joins(c) || !Normalizer.isNormalized(String.valueOf(c), Form.NFC);
        };
    }

    /** Ideographs and Hangul syllables, most of the plane: nothing joins into them but marks, which are asked for. */
    private static boolean isWholeCharacter(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
    }

    private static BitSet composing(char from, char to) {
        BitSet composing = new BitSet();
        for (char c = from; c <= to; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Form.NFD);
            if (parts.length() > 1) {
                composing.set(parts.charAt(parts.length() - 1));
            }
        }
        return composing;
    }

    /** Whether a mark has an order among marks, or composes: most vowel signs of India do neither. */
    private static boolean mayJoin(char c) {
        String mark = String.valueOf(c);
        boolean ordered = !Normalizer.isNormalized(mark + '\u0334', Form.NFC)
                || !Normalizer.isNormalized("\u0327" + mark, Form.NFC);
        return ordered || COMPOSING.get(c) || !Normalizer.isNormalized(mark, Form.NFC);
    }
}
