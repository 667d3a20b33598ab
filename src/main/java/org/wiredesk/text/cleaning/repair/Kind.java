package org.wiredesk.text.cleaning.repair;

import java.lang.Character.UnicodeScript;

/** What a character is for, as far as it tells which others may stand beside it. */
enum Kind {
    SPACE,
    LOWER(true),
    UPPER(true),
    LOWER_MARKED(true),
    UPPER_MARKED(true),
    GREEK_LOWER(true),
    GREEK_UPPER(true),
    CYRILLIC_LOWER(true),
    CYRILLIC_UPPER(true),
    RIGHT_TO_LEFT(true),
    IDEOGRAPH(true),
    OTHER_LETTER(true),
    MARK,
    DIGIT,
    PUNCTUATION,
    OPENING,
    CLOSING,
    LOW_QUOTE,
    INVERTED,
    APOSTROPHE,
    DASH,
    DOTS,
    BULLET,
    CURRENCY,
    RAISED,
    FRACTION,
    SIGN,
    MODIFIER,
    MATH,
    BOX,
    SYMBOL,
    LOST,
    CONTROL;

    private static final Kind[] TABLE = table();

    private final boolean letter;

    Kind() {
        this(false);
    }

    Kind(boolean letter) {
        this.letter = letter;
    }

    static Kind of(char c) {
        return TABLE[c];
    }

    boolean isLetter() {
        return letter;
    }

    /** A small number for tables. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    private static Kind[] table() {
        Kind[] table = new Kind[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = byCategory((char) c);
        }
        for (Kind kind : values()) {
            members(kind).chars().forEach(c -> table[c] = kind);
        }
        return table;
    }

    /** The members that Unicode's categories put elsewhere. */
    private static String members(Kind kind) {
        return switch (kind) {
            case OPENING -> "«“‘‹";
            case CLOSING -> "»”›";
            case LOW_QUOTE -> "„‚";
            case INVERTED -> "¡¿";
            case APOSTROPHE -> "’";
            case DASH -> "–—―‑‐";
            case DOTS -> "…";
            case BULLET -> "•·†‡";
            case RAISED -> "ªº°¹²³™®©";
            case FRACTION -> "¼½¾";
            case SIGN -> "±×÷¬µ¶§¦‰";
            case MODIFIER -> "´¨¯¸˜ˆ";
            case MATH -> "√∞∂∑∏∫≈≠≤≥◊∆⁄ﬁﬂ";
            case LOST -> "\uFFFD";
            case CONTROL -> "\u00AD";
            default -> "";
        };
    }

    private static Kind byCategory(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> letter(c, true);
            case Character.LOWERCASE_LETTER, Character.OTHER_LETTER -> letter(c, false);
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                script(c) == UnicodeScript.INHERITED
                        ? MARK
                        : script(c) == UnicodeScript.ARABIC ? RIGHT_TO_LEFT : OTHER_LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            case Character.MODIFIER_SYMBOL, Character.MODIFIER_LETTER -> c < 0x80 ? PUNCTUATION : MODIFIER;
            case Character.MATH_SYMBOL -> c < 0x80 ? PUNCTUATION : MATH;
            case Character.CONTROL -> c < ' ' ? SPACE : CONTROL;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
            case Character.FORMAT -> SPACE;
            case Character.OTHER_SYMBOL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                c >= 0x2500 && c < 0x25A1 ? BOX : SYMBOL;
            default -> PUNCTUATION;
        };
    }

    private static UnicodeScript script(char c) {
        return UnicodeScript.of(c);
    }

    private static Kind letter(char c, boolean upper) {
        return switch (script(c)) {
            case LATIN -> {
                if (c < 0x80) {
                    yield upper ? UPPER : LOWER;
                }
                yield upper ? UPPER_MARKED : LOWER_MARKED;
            }
            case GREEK -> upper ? GREEK_UPPER : GREEK_LOWER;
            case CYRILLIC -> upper ? CYRILLIC_UPPER : CYRILLIC_LOWER;
            case ARABIC, HEBREW, SYRIAC, THAANA -> RIGHT_TO_LEFT;
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> IDEOGRAPH;
            default -> OTHER_LETTER;
        };
    }
}
