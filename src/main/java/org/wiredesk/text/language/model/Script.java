package org.wiredesk.text.language.model;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scripts that are told apart, by their ISO 15924 codes. Han and kana count as one: Japanese mixes them. The order is
 * part of the model's format; new ones go to the end.
 */
public enum Script {
    /** Letters of no script in the list, and marks that any script may use. */
    ZYYY(null, false),
    LATN(UnicodeScript.LATIN, false),
    CYRL(UnicodeScript.CYRILLIC, false),
    ARAB(UnicodeScript.ARABIC, false),
    HANI(UnicodeScript.HAN, true),
    HANG(UnicodeScript.HANGUL, true),
    GREK(UnicodeScript.GREEK, false),
    HEBR(UnicodeScript.HEBREW, false),
    ARMN(UnicodeScript.ARMENIAN, false),
    GEOR(UnicodeScript.GEORGIAN, false),
    DEVA(UnicodeScript.DEVANAGARI, false),
    BENG(UnicodeScript.BENGALI, false),
    GURU(UnicodeScript.GURMUKHI, false),
    GUJR(UnicodeScript.GUJARATI, false),
    ORYA(UnicodeScript.ORIYA, false),
    TAML(UnicodeScript.TAMIL, false),
    TELU(UnicodeScript.TELUGU, false),
    KNDA(UnicodeScript.KANNADA, false),
    MLYM(UnicodeScript.MALAYALAM, false),
    SINH(UnicodeScript.SINHALA, false),
    THAI(UnicodeScript.THAI, true),
    LAOO(UnicodeScript.LAO, true),
    TIBT(UnicodeScript.TIBETAN, false),
    MYMR(UnicodeScript.MYANMAR, true),
    KHMR(UnicodeScript.KHMER, true),
    ETHI(UnicodeScript.ETHIOPIC, false),
    CHER(UnicodeScript.CHEROKEE, false),
    CANS(UnicodeScript.CANADIAN_ABORIGINAL, false),
    MONG(UnicodeScript.MONGOLIAN, false),
    THAA(UnicodeScript.THAANA, false),
    SYRC(UnicodeScript.SYRIAC, false),
    COPT(UnicodeScript.COPTIC, false),
    TFNG(UnicodeScript.TIFINAGH, false),
    NKOO(UnicodeScript.NKO, false),
    VAII(UnicodeScript.VAI, false),
    OLCK(UnicodeScript.OL_CHIKI, false),
    MTEI(UnicodeScript.MEETEI_MAYEK, false),
    GOTH(UnicodeScript.GOTHIC, false),
    ADLM(UnicodeScript.ADLAM, false),
    BUGI(UnicodeScript.BUGINESE, false),
    JAVA(UnicodeScript.JAVANESE, false),
    BALI(UnicodeScript.BALINESE, false),
    SUND(UnicodeScript.SUNDANESE, false);

    private static final Script[] ALL = values();
    private static final Map<UnicodeScript, Script> BY_UNICODE = byUnicode();

    private final @Nullable UnicodeScript unicode;
    private final boolean dense;
    private final String code;

    Script(@Nullable UnicodeScript unicode, boolean dense) {
        this.unicode = unicode;
        this.dense = dense;
        this.code = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The script of a code point; {@link #ZYYY} where it says nothing. */
    public static Script ofCodePoint(int codePoint) {
        return BY_UNICODE.getOrDefault(UnicodeScript.of(codePoint), ZYYY);
    }

    /** The script with a number. */
    public static Script of(int number) {
        return ALL[number];
    }

    /** The script's place in the list, and in tables by script. */
    @SuppressWarnings("EnumOrdinal")
    public int number() {
        return ordinal();
    }

    /** How much a letter says, in Latin letters. */
    int weight() {
        return this == LATN ? 1 : this == HANI || this == HANG ? 4 : 2;
    }

    /** Whether words are written without spaces, or a character is a syllable or a word. */
    public boolean isDense() {
        return dense;
    }

    /** The ISO 15924 code, such as {@code Latn}. */
    public String code() {
        return code;
    }

    private static Map<UnicodeScript, Script> byUnicode() {
        Map<UnicodeScript, Script> map = new EnumMap<>(UnicodeScript.class);
        for (Script script : values()) {
            if (script.unicode != null) {
                map.put(script.unicode, script);
            }
        }
        map.put(UnicodeScript.HIRAGANA, HANI);
        map.put(UnicodeScript.KATAKANA, HANI);
        map.put(UnicodeScript.BOPOMOFO, HANI);
        return map;
    }
}
