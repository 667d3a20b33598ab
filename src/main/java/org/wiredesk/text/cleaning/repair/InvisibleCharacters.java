package org.wiredesk.text.cleaning.repair;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/**
 * Takes out characters that nobody sees and that break search: byte order marks, zero-width spaces, direction marks,
 * soft hyphens, controls. Joiners stay where a script or an emoji needs them.
 */
final class InvisibleCharacters implements RepairStep {
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

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
        if (c < ' ') {
            boolean isSpace = (c >= '\t' && c <= '\r');
            return isSpace ? null : "control";
        }
        if (c < 0x7F || (c > 0xAD && c < 0x61C) || (c > 0x206F && c < 0xFEFF)) {
            return null;
        }
        return switch (c) {
            case 0x7F -> "control";
            case 0xAD -> "soft-hyphen";
            case 0xFEFF -> "byte-order-mark";
            case 0x2060, 0x180E -> "zero-width";
            case ZERO_WIDTH_SPACE -> isBetween(s, i, InvisibleCharacters::writesWithoutSpaces) ? null : "zero-width";
            case NON_JOINER -> isBetween(s, i, InvisibleCharacters::joinsLetters) ? null : "zero-width";
            case JOINER ->
                isBetween(s, i, InvisibleCharacters::joinsLetters) || isBetween(s, i, InvisibleCharacters::isEmoji)
                        ? null
                        : "zero-width";
            default -> isDirectionMark(c) ? "direction-mark" : null;
        };
    }

    private static boolean isDirectionMark(char c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F);
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
