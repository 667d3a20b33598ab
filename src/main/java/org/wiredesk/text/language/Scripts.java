package org.wiredesk.text.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the script of a text. */
final class Scripts {
    private static final Map<UnicodeScript, String> CODES = codes();

    private Scripts() {}

    /** The ISO 15924 code of the script that most letters of a text are in; null when it has none. */
    static @Nullable String majority(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c) && CODES.containsKey(UnicodeScript.of(c))) {
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        // Japanese mixes three scripts; a fifth of kana is more than any Chinese text has.
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 4 > han) {
            counts.put(UnicodeScript.HIRAGANA, kana + han);
            counts.remove(UnicodeScript.HAN);
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(count -> CODES.get(count.getKey()))
                .orElse(null);
    }

    /** The code that stands for all scripts of a language that mixes some. */
    static @Nullable String reported(String iso6393, @Nullable String script) {
        return switch (iso6393) {
            case "jpn" -> "Jpan";
            case "kor" -> "Kore";
            default -> script;
        };
    }

    private static Map<UnicodeScript, String> codes() {
        Map<UnicodeScript, String> codes = new EnumMap<>(UnicodeScript.class);
        Resources.lines("scripts.txt").forEach(code -> codes.put(UnicodeScript.forName(code), code));
        return codes;
    }
}
