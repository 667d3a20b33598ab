package org.wiredesk.text.cleaning.repair;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/**
 * Takes out characters that nobody sees and that break search: byte order marks, zero-width spaces, direction marks,
 * soft hyphens, controls. Joiners stay where a script or an emoji needs them.
 *
 * <p>Direction marks, embeddings, overrides and isolates all go: they say how a page is drawn, not what it says; plain
 * text in a single direction is drawn right without them, and an override can make text read otherwise than it is.
 */
final class InvisibleCharacters implements RepairStep {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    private static final String VIRAMAS = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA";

    @Override
    public MappedText apply(MappedText text, WorkBudget budget) {
        String s = text.text();
        MappedText.Editor editor = text.edit();
        for (int i = 0; i < s.length(); i++) {
            String rule = rule(s, i);
            if (rule != null) {
                editor.replace(i, i + 1, "", rule);
            }
        }
        return editor.done();
    }

    private static @Nullable String rule(String s, int i) {
        char c = s.charAt(i);
        if ((c >= ' ' && c < 0x7F) || !mayBeNeedless(c)) {
            return null;
        }
        return switch (c) {
            case 0xAD -> "soft-hyphen";
            case BYTE_ORDER_MARK -> "byte-order-mark";
            case 0x2060, 0x180E -> "zero-width";
            case ZERO_WIDTH_SPACE -> isBetween(s, i, InvisibleCharacters::writesWithoutSpaces) ? null : "zero-width";
            case NON_JOINER ->
                isBetween(s, i, InvisibleCharacters::joinsLetters) || isAfterVirama(s, i) ? null : "zero-width";
            case JOINER -> isNeededJoiner(s, i) ? null : "zero-width";
            default -> isDirectionMark(c) ? "direction-mark" : "control";
        };
    }

    /** Whether a character is one that is taken out, here or elsewhere. */
    static boolean mayBeNeedless(char c) {
        return (c < ' ' && (c < '\t' || c > '\r'))
                || c == 0x7F
                || c == 0xAD
                || c == BYTE_ORDER_MARK
                || c == 0x2060
                || c == 0x180E
                || (c >= ZERO_WIDTH_SPACE && c <= JOINER)
                || isDirectionMark(c);
    }

    private static boolean isDirectionMark(char c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F);
    }

    /** Between letters or emoji that it joins, and behind a letter that it gives another shape. */
    private static boolean isNeededJoiner(String s, int i) {
        return isBetween(s, i, InvisibleCharacters::joinsLetters)
                || isBetween(s, i, InvisibleCharacters::isEmoji)
                || isAfterVirama(s, i)
                || (i > 0 && UnicodeScript.of(s.codePointBefore(i)) == UnicodeScript.ARABIC);
    }

    /** Behind the sign that takes the vowel from a consonant of India, where joiners choose between two shapes. */
    private static boolean isAfterVirama(String s, int i) {
        return i > 0 && VIRAMAS.indexOf(s.charAt(i - 1)) >= 0;
    }

    private interface Kind {
        boolean fits(int codePoint);
    }

    private static boolean isBetween(String s, int i, Kind kind) {
        return i > 0 && i + 1 < s.length() && kind.fits(s.codePointBefore(i)) && kind.fits(s.codePointAt(i + 1));
    }

    private static boolean writesWithoutSpaces(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR
                || script == UnicodeScript.TIBETAN;
    }

    private static boolean joinsLetters(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return codePoint > 0x5FF
                && script != UnicodeScript.COMMON
                && script != UnicodeScript.LATIN
                && script != UnicodeScript.GREEK
                && script != UnicodeScript.CYRILLIC
                && (Character.isLetter(codePoint) || isMark(codePoint));
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isEmoji(int codePoint) {
        return codePoint >= 0x1F000 || codePoint == 0xFE0F || (codePoint >= 0x2190 && codePoint <= 0x2BFF);
    }
}
