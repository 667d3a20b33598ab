package org.wiredesk.text.entity.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.WordList;

/** The days and months of languages that write them with a capital and have no statistical model. Stateless. */
public final class Calendar {
    private static final Map<String, Set<String>> WORDS = read();

    private Calendar() {}

    /**
     * Whether a word is a day or a month.
     *
     * @param key      the folded word
     * @param language ISO 639-1 code; null when it is not known
     */
    public static boolean holds(String key, @Nullable String language) {
        return language != null && WORDS.getOrDefault(language, Set.of()).contains(key);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        WordList.read(Calendar.class, "calendar.tsv", row -> {
            Set<String> own = words.computeIfAbsent(row[0], language -> new HashSet<>());
            for (String word : row[1].split(";", -1)) {
                own.add(Folding.key(word));
            }
        });
        return Map.copyOf(words);
    }
}
