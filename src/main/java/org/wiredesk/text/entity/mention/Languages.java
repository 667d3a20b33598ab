package org.wiredesk.text.entity.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.entity.tagger.NameTagger;

/** Brings language tags to the form that the lexicons and the gazetteer use. */
public final class Languages {
    private static final Map<String, String> SHORT = shortCodes();

    private Languages() {}

    /** The primary language of a BCP 47 tag or ISO 639-3 code; null for null and {@code und}. */
    public static @Nullable String primary(@Nullable String tag) {
        if (tag == null || tag.isBlank() || tag.startsWith("und")) {
            return null;
        }
        int hyphen = tag.indexOf('-');
        String primary = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(primary, primary);
    }

    /** Whether quality is promised for a primary language. */
    public static boolean isSupported(@Nullable String primary) {
        return primary != null && NameTagger.LANGUAGES.contains(primary);
    }

    /** The ISO 639-1 codes by those of ISO 639-3, of all languages that have one. */
    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        codes.put("swh", "sw"); // the standard form of the macrolanguage
        codes.put("arb", "ar");
        return Map.copyOf(codes);
    }
}
