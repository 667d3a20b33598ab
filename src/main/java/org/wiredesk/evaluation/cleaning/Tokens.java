package org.wiredesk.evaluation.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as Python's {@code \w+} finds them. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private Tokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** How often each run of {@code n} tokens stands there; a shorter text is one run. */
    static Map<List<String>, Integer> shingles(List<String> tokens, int n) {
        Map<List<String>, Integer> counts = new HashMap<>();
        if (!tokens.isEmpty() && tokens.size() < n) {
            counts.put(tokens, 1);
        }
        for (int i = 0; i + n <= tokens.size(); i++) {
            counts.merge(tokens.subList(i, i + n), 1, Integer::sum);
        }
        return counts;
    }

    /** How many of the counted things two texts have in common. */
    static <T> int common(Map<T, Integer> one, Map<T, Integer> other) {
        int common = 0;
        for (Map.Entry<T, Integer> entry : one.entrySet()) {
            common += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }

    static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
