package org.wiredesk.evaluation.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The paragraphs of articles in two languages: F1 of each language, and their mean. */
final class MixedFigures {
    private final Map<String, int[]> counts = new TreeMap<>();
    private int paragraphs;

    void add(Outcome outcome) {
        paragraphs++;
        of(outcome.truth())[1]++;
        if (!outcome.answer().equals("und")) {
            of(outcome.answer())[2]++;
        }
        if (outcome.isRight()) {
            of(outcome.truth())[0]++;
        }
    }

    private int[] of(String language) {
        return counts.computeIfAbsent(language, code -> new int[3]);
    }

    List<Figure> figures() {
        return List.of(new Figure(
                "paragraphs-macro-f1",
                counts.values().stream()
                        .filter(c -> c[1] > 0)
                        .mapToDouble(MixedFigures::f1)
                        .average()
                        .orElse(0),
                paragraphs));
    }

    List<Figure> perLanguage() {
        return counts.entrySet().stream()
                .filter(e -> e.getValue()[1] > 0)
                .map(e -> new Figure(e.getKey(), f1(e.getValue()), e.getValue()[1]))
                .toList();
    }

    private static double f1(int[] c) {
        return 2.0 * c[0] / Math.max(1, c[1] + c[2]);
    }
}
