package org.wiredesk.text.entity.mention;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.entity.tagger.NameTagger;

/** Brings language tags to the form that the lexicons and the gazetteer use. */
public final class Languages {
    private static final Map<String, String> SHORT = Map.of(
            "fra", "fr", "eng", "en", "spa", "es", "por", "pt", "deu", "de", "ita", "it", "nld", "nl", "pol", "pl",
            "rus", "ru", "ara", "ar");

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
}
