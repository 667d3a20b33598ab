package org.wiredesk.text.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is thought of one block.
 *
 * @param script     ISO 15924 code of most of its letters; null when it has none
 * @param confidence probability that the language is right; 0 when it is undetermined
 * @param letters    the number of letters that the verdict rests on
 * @param length     the length of the whole block, UTF-16
 */
record Verdict(Language language, @Nullable String script, double confidence, int letters, int length) {
    private static final Set<String> DENSE = Set.of("Hani", "Hang");

    static Verdict undetermined(@Nullable String script, int letters, int length) {
        return new Verdict(Language.UNDETERMINED, script, 0.0, letters, length);
    }

    boolean isKnown() {
        return language.isKnown();
    }

    /** How much the letters say, in letters of an alphabet: where one character is a word, it says more. */
    int weight() {
        return script != null && DENSE.contains(script) ? 4 * letters : letters;
    }

    Verdict as(Language newLanguage, double newConfidence) {
        return new Verdict(newLanguage, script, newConfidence, letters, length);
    }
}
