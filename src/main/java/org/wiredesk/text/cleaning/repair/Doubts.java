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

    /** Backslashes, which line ends may be written with. */
    static final int ESCAPES = 1 << 6;

    /** A doubt only where a reference begins. */
    private static final int AMPERSAND = 1 << 7;
    /** From this bit on the code pages in which a character may go on with another one's bytes. */
    private static final int TRAILS = 10;
    /** From this bit on the code pages in which it may be the first of several bytes. */
    private static final int LEADS = 20;

    /** What composes with what stands before it, and what has parts itself. */
    private static final BitSet COMPOSING = composing('\u00C0', '\u30FF');

    private static final int[] OF_CHARACTER = table();

    private Doubts() {}

    /** The doubts about a text, a bit each. */
    static int about(String s) {
        int seen = 0;
        int pairs = 0;
        int last = 0;
        // No branches: among letters beyond ASCII processors would guess wrongly at every other one.
        char[] chars = s.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int kind = OF_CHARACTER[chars[i]];
            seen |= kind;
            pairs |= (last >>> (LEADS - TRAILS)) & kind;
            last = kind;
        }
        int doubts = seen & (MOJIBAKE | CONTROLS | ACCENTS | INVISIBLE | FORM | ESCAPES);
        doubts |= pairs >>> TRAILS != 0 ? MOJIBAKE : 0;
        return (seen & AMPERSAND) != 0 && CharacterReferences.mayHold(s) ? doubts | REFERENCES : doubts;
    }

    /** Whether a mark may become one character with what stands before it, or is two itself. */
    static boolean composes(char c) {
        return COMPOSING.get(c);
    }

    /** Whether a character is a doubt about the form of a text. */
    static boolean mayHaveOtherForm(char c) {
        return (OF_CHARACTER[c] & FORM) != 0;
    }

    private static int[] table() {
        int[] table = new int[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            char c = (char) i;
            int doubts = mayChangeForm(c) ? FORM : 0;
            doubts |= InvisibleCharacters.mayBeNeedless(c) ? INVISIBLE : 0;
            doubts |= c >= 0x80 && c < 0xA0 ? CONTROLS : 0;
            doubts |= c == '´' ? ACCENTS : 0;
            // What is left of a no-break space.
            doubts |= c == 'Â' ? MOJIBAKE : 0;
            doubts |= c == '&' ? AMPERSAND : 0;
            doubts |= c == '\\' ? ESCAPES : 0;
            table[i] = doubts | CodePages.trails(c) << TRAILS | CodePages.leads(c) << LEADS;
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
            if (parts.charAt(0) != c) {
                composing.set(c);
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
