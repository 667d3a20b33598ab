package org.wiredesk.text.entity.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.WordList;

/**
 * Words that are no names, though they have a capital at least where a sentence begins, in languages that have no
 * statistical model of their own: days, months and words of every day. Stateless.
 */
public final class CommonWords {
    private static final Map<String, Set<String>> EDGES = new HashMap<>();
    private static final Map<String, Set<String>> ALONE = new HashMap<>();

    static {
        WordList.read(CommonWords.class, "calendar.tsv", row -> add(EDGES, row[0], row[1]));
        WordList.read(CommonWords.class, "everyday.tsv", row -> {
            switch (row[1]) {
                case "edge" -> add(EDGES, row[0], row[2]);
                case "alone" -> add(ALONE, row[0], row[2]);
                default -> throw new IllegalStateException("unknown kind \"" + row[1] + "\" in everyday.tsv");
            }
        });
    }

    private CommonWords() {}

    /**
     * Whether a word is no name by itself.
     *
     * @param key      the folded word
     * @param language ISO 639-1 code, else ISO 639-3; null when it is not known
     */
    public static boolean holds(String key, @Nullable String language) {
        return isEdge(key, language) || isIn(ALONE, key, language);
    }

    /** Whether a word begins and ends no name either; the parameters are those of {@link #holds}. */
    public static boolean isEdge(String key, @Nullable String language) {
        return isIn(EDGES, key, language);
    }

    private static boolean isIn(Map<String, Set<String>> words, String key, @Nullable String language) {
        return language != null && words.getOrDefault(language, Set.of()).contains(key);
    }

    private static void add(Map<String, Set<String>> words, String language, String list) {
        Set<String> own = words.computeIfAbsent(language, key -> new HashSet<>());
        for (String word : list.split(";", -1)) {
            own.add(Folding.key(word));
        }
    }
}
