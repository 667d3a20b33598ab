package org.wiredesk.text.language.model;

import org.wiredesk.text.language.model.Scorer.Probabilities;

/**
 * Turns what the model makes of a text into probabilities: that the text is in no language of the model, or in none at
 * all, and that the answer is right if it is given. Two logistic regressions on the {@link Evidence}; the training fits
 * them on text that a second model was not trained on, on languages left out of that, and on made-up junk.
 *
 * <p>Immutable and thread-safe.
 */
public final class Calibration {
    /** Knows nothing: all is half probable. */
    public static final Calibration NONE = new Calibration(new double[0], new double[0]);

    /** A script of one language may still be used for some other. */
    private static final double UNRIVALLED = 0.99;

    private static final double UNRIVALLED_LETTERS = 2;

    private final double[] unknown;
    private final double[] right;

    /** A calibration of the weights of the evidence, for an unknown language and for a right answer. */
    public Calibration(double[] unknown, double[] right) {
        this.unknown = unknown.clone();
        this.right = right.clone();
    }

    double[] unknown() {
        return unknown;
    }

    double[] right() {
        return right;
    }

    /** The probabilities of what a scorer has read last. */
    Probabilities of(Scorer scorer) {
        if (scorer.rival() == null) {
            double letters = scorer.words().letters(scorer.script());
            boolean enough = scorer.script().isDense() ? letters > 0 : letters >= UNRIVALLED_LETTERS;
            return new Probabilities(enough ? 1 - UNRIVALLED : 1, enough ? UNRIVALLED : 0);
        }
        double[] evidence = Evidence.of(scorer);
        return new Probabilities(logistic(unknown, evidence), logistic(right, evidence));
    }

    /** The logistic function of the weighted sum of some evidence. */
    public static double logistic(double[] weights, double[] evidence) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * evidence[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
