package org.wiredesk.evaluation.language;

import java.util.Comparator;
import java.util.List;

/**
 * The expected calibration error: how far the confidence is from the share of right answers, over bins of as many
 * answers each, weighted by their size (Naeini et al., 2015, with equal-mass bins). Answers {@code und} claim nothing
 * and don't count.
 */
final class CalibrationError {
    private static final int BINS = 15;

    private CalibrationError() {}

    /** The error, 0 to 1; 0 for no answers. */
    static double of(List<Outcome> outcomes) {
        List<Outcome> answers = outcomes.stream()
                .filter(outcome -> !outcome.answer().equals("und"))
                .sorted(Comparator.comparingDouble(Outcome::confidence))
                .toList();
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int from = (int) ((long) answers.size() * bin / BINS);
            int to = (int) ((long) answers.size() * (bin + 1) / BINS);
            double gap = 0;
            for (Outcome answer : answers.subList(from, to)) {
                gap += answer.confidence() - (answer.isRight() ? 1 : 0);
            }
            error += Math.abs(gap);
        }
        return answers.isEmpty() ? 0 : error / answers.size();
    }
}
