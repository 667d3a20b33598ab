package org.wiredesk.text.entity.detection;

import java.util.HashSet;
import java.util.Set;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.WordList;

/**
 * Everyday words of scripts without capitals that are names of places as well, as in Arabic, where one word is Mali and
 * "financial". They are places only behind certain words, or never; from {@code lexicon/uncased.tsv}. Stateless.
 */
final class UncasedWords {
    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> BEFORE = new HashSet<>();
    private static final Set<String> NEVER = new HashSet<>();

    static {
        WordList.read(Lexicon.class, "uncased.tsv", row -> {
            Set<String> words = switch (row[0]) {
                case "word" -> WORDS;
                case "before" -> BEFORE;
                case "never" -> NEVER;
                default -> throw new IllegalStateException("unknown kind \"" + row[0] + "\" in uncased.tsv");
            };
            for (String word : row[1].split(";", -1)) {
                words.add(Folding.key(word));
            }
        });
    }

    private UncasedWords() {}

    /** Whether a name of one word is more likely the everyday word. */
    static boolean isEveryday(Sentence sentence, Span span) {
        if (span.length() != 1) {
            return false;
        }
        String word = key(sentence, span.first());
        if (!WORDS.contains(word)) {
            return NEVER.contains(word);
        }
        int before = span.first() - 1;
        return before < sentence.first() || !BEFORE.contains(key(sentence, before));
    }

    private static String key(Sentence sentence, int token) {
        return Folding.key(sentence.tokens().textOf(token));
    }
}
