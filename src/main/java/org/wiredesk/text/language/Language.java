package org.wiredesk.text.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.DetectedLanguage;

/**
 * A language that can be told.
 *
 * @param iso6393 ISO 639-3 code
 * @param tag     shortest BCP 47 tag
 * @param scripts ISO 15924 codes of the scripts that it is written in
 */
record Language(String iso6393, String tag, Set<String> scripts) {
    /** What is said when the evidence is thin. */
    static final Language UNDETERMINED =
            new Language(DetectedLanguage.UNDETERMINED, DetectedLanguage.UNDETERMINED, Set.of());

    private static final Map<String, Language> ALL = read();
    private static final Map<String, Language> ONLY = only();

    boolean isKnown() {
        return !equals(UNDETERMINED);
    }

    /** The language with an ISO 639-3 code; null when it is not in the list. */
    static @Nullable Language of(String iso6393) {
        return ALL.get(iso6393);
    }

    /** The only language that is written in a script; null when there are several or none. */
    static @Nullable Language onlyOne(String script) {
        return ONLY.get(script);
    }

    private static Map<String, Language> only() {
        Map<String, Language> only = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Language language : ALL.values()) {
            for (String script : language.scripts) {
                if (only.put(script, language) != null) {
                    shared.add(script);
                }
            }
        }
        only.keySet().removeAll(shared);
        return only;
    }

    private static Map<String, Language> read() {
        Map<String, Language> all = new LinkedHashMap<>();
        for (String line : Resources.lines("languages.tsv")) {
            String[] fields = line.split("\t", -1);
            all.put(fields[0], new Language(fields[0], fields[1], Set.of(fields[2].split(",", -1))));
        }
        return all;
    }
}
