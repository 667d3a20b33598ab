package org.wiredesk.evaluation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Sums the outcomes of a file up. */
final class LanguageFigures {
    private static final double GOOD = 0.97;

    private final Map<String, List<Outcome>> byLanguage = new TreeMap<>();
    private final List<Outcome> all = new ArrayList<>();

    void add(Outcome outcome) {
        all.add(outcome);
        byLanguage.computeIfAbsent(outcome.truth(), truth -> new ArrayList<>()).add(outcome);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        if (byLanguage.keySet().stream().anyMatch(Equivalents::isCommon)) {
            figures.add(new Figure("accuracy-common", macro(Equivalents::isCommon), count(Equivalents::isCommon)));
        }
        if (byLanguage.containsKey("und")) {
            figures.add(new Figure("und", recall("und"), byLanguage.get("und").size()));
        }
        Predicate<String> known = truth -> !truth.equals("und");
        if (count(known) > 0) {
            figures.add(new Figure("accuracy", macro(known), count(known)));
            figures.add(new Figure(
                    "languages-97", count(truth -> known.test(truth) && recall(truth) >= GOOD), count(known)));
            figures.add(new Figure("calibration-error", CalibrationError.of(all), all.size()));
        }
        return figures;
    }

    /** One line a language: its recall, and the answers given most in its place. */
    List<Figure> perLanguage() {
        return byLanguage.keySet().stream()
                .map(truth -> new Figure(
                        truth + mistakes(truth),
                        recall(truth),
                        byLanguage.get(truth).size()))
                .toList();
    }

    private String mistakes(String truth) {
        Map<String, Integer> counts = new TreeMap<>();
        byLanguage.get(truth).stream()
                .filter(outcome -> !outcome.isRight())
                .forEach(outcome -> counts.merge(outcome.answer(), 1, Integer::sum));
        StringBuilder out = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(5)
                .forEach(e -> out.append(' ').append(e.getKey()).append('=').append(e.getValue()));
        return out.toString();
    }

    private double macro(Predicate<String> which) {
        return byLanguage.keySet().stream()
                .filter(which)
                .mapToDouble(this::recall)
                .average()
                .orElse(0);
    }

    private int count(Predicate<String> which) {
        return (int) byLanguage.keySet().stream().filter(which).count();
    }

    private double recall(String truth) {
        List<Outcome> outcomes = byLanguage.get(truth);
        return outcomes.stream().filter(Outcome::isRight).count() / (double) outcomes.size();
    }
}
