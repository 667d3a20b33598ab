package org.wiredesk.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How good the clean text looks.
 *
 * @param score   in [0, 1]
 * @param flags   words for what stands out, for example {@code short} or {@code mixed-language}
 * @param signals the measures behind the score, by name
 */
public record Quality(double score, List<String> flags, Map<String, Double> signals) {
    public Quality {
        score = Confidence.round(score);
        flags = flags == null ? List.of() : List.copyOf(flags);
        Map<String, Double> rounded = new LinkedHashMap<>();
        if (signals != null) {
            signals.forEach((name, value) -> rounded.put(name, StrictMath.rint(value * 1000.0) / 1000.0));
        }
        signals = Collections.unmodifiableMap(rounded);
    }
}
