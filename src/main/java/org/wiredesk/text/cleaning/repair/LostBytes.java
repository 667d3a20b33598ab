package org.wiredesk.text.cleaning.repair;

import org.wiredesk.text.MappedText;

/**
 * Characters of which one byte is left: their second byte was a no-break space that became a plain one or was trimmed,
 * or an invisible character that was taken out. Only a text in which a code page is proven has them, but for the "Â"
 * that a no-break space leaves behind a word.
 */
final class LostBytes {
    /** The first byte of the small letters with diacritics of Western Europe; with byte A0 it is "à". */
    private static final int WESTERN = 0xC3;
    /** What may follow "à" inside a Vietnamese syllable, and never stands alone. */
    private static final String AFTER_GRAVE = " i o u y m n ng nh ";

    private final String s;
    private final int proven;

    LostBytes(String s, int proven) {
        this.s = s;
        this.proven = proven;
    }

    /** Whether a character is a first byte that is worth a look. */
    static boolean maybe(char c, int proven) {
        return proven != 0 && isByte(c, WESTERN, proven);
    }

    /** Mends what begins at an offset, and returns the offset behind it; the same one when nothing is to be mended. */
    int mend(int at, MappedText.Editor editor) {
        char c = s.charAt(at);
        if (isByte(c, WESTERN, proven)) {
            return western(at, editor);
        }
        if (c == 'Â' && isHalfSpace(at)) {
            int end = charAt(at + 1) == ' ' ? at + 2 : at + 1;
            editor.replace(at, end, end == at + 2 ? "\u00A0" : "", Mojibake.RULE);
            return end;
        }
        if (c == 'â' && (proven & CodePages.WINDOWS_1252) != 0 && charAt(at + 1) == '€' && endsQuotation(at)) {
            editor.replace(at, at + 2, "”", Mojibake.RULE);
            return at + 2;
        }
        return at;
    }

    private int western(int at, MappedText.Editor editor) {
        boolean inWord = Character.isLowerCase(charAt(at - 1));
        if (Character.isUpperCase(charAt(at - 1))) {
            return at;
        }
        if (charAt(at + 1) != ' ') {
            if (inWord && Character.isLowerCase(charAt(at + 1))) {
                // The other byte was a soft hyphen.
                return replace(at, at + 1, "í", editor);
            }
            return inWord && !Character.isLetter(charAt(at + 1)) ? replace(at, at + 1, "à", editor) : at;
        }
        int wordEnd = wordEnd(at + 2);
        String rest = s.substring(at + 2, wordEnd);
        boolean ofThisWord = rest.isEmpty()
                ? " ,.)".indexOf(charAt(at + 2)) >= 0
                : inWord ? AFTER_GRAVE.contains(" " + rest + " ") : rest.equals("s") && charAt(wordEnd) == ' ';
        return replace(at, ofThisWord ? at + 2 : at + 1, "à", editor);
    }

    private static int replace(int from, int to, String letter, MappedText.Editor editor) {
        editor.replace(from, to, letter, Mojibake.RULE);
        return to;
    }

    private int wordEnd(int from) {
        int end = from;
        // Longer words are not looked for.
        while (end < s.length() && end < from + 4 && Character.isLetter(s.charAt(end))) {
            end++;
        }
        return Math.min(end, s.length());
    }

    /** Whether a "Â" is what is left of a no-break space: behind a word or a mark, before a space or a mark. */
    private boolean isHalfSpace(int at) {
        if (at == 0) {
            return false;
        }
        char before = s.charAt(at - 1);
        boolean behindWord = Character.isLowerCase(before)
                || Character.isDigit(before)
                || (before != ' ' && before < 0x80 && !Character.isLetter(before) && !isLineEnd(before));
        if (!behindWord || "(\"'-/".indexOf(before) >= 0) {
            return false;
        }
        return at + 1 == s.length() || " ;:!?»%€\n\r".indexOf(s.charAt(at + 1)) >= 0;
    }

    /** Whether "â€" at an offset has lost the third byte of a closing quotation mark, the one that no decoder knows. */
    private boolean endsQuotation(int at) {
        char before = charAt(at - 1);
        char after = charAt(at + 2);
        return before > ' ' && !Character.isWhitespace(before) && (after <= ' ' || ",.;:!?)".indexOf(after) >= 0);
    }

    private static boolean isByte(char c, int b, int pages) {
        for (int rest = pages; rest != 0; rest &= rest - 1) {
            if (CodePages.byteOf(c, Integer.numberOfTrailingZeros(rest)) == b) {
                return true;
            }
        }
        return false;
    }

    private char charAt(int i) {
        return i < 0 || i >= s.length() ? '\n' : s.charAt(i);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
