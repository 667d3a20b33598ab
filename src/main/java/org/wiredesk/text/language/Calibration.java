package org.wiredesk.text.language;

import org.wiredesk.text.language.model.Scorer;
import org.wiredesk.text.language.model.Words;

/**
 * Turns what the model makes of a text into probabilities: that the text is in no language of the model, or in none at
 * all, and that the answer is right. Two logistic regressions, fitted on lines and pieces of lines that the model was not
 * trained on, on lines in 36 languages left out of a second model's training, and on made-up junk: known text, unknown
 * languages and junk as ten to one to one.
 */
final class Calibration {
    /** A script of one language may still be used for some other. */
    private static final double UNRIVALLED = 0.99;

    private static final double UNRIVALLED_LETTERS = 2;
    private static final double LARGEST_MARGIN = 6;

    private static final double[] UNKNOWN = {
        6.7859, 0.0747, -0.5104, 3.0369, -0.9065, -0.4729, -32.3647, 0.3737, 0.0044, 0.1620, 20.5568, -1.8541, 5.1888,
        -2.0284, 0.0056
    };
    private static final double[] RIGHT = {
        -9.7955, 0.6371, 0.3321, 0.4418, 1.1124, 0.2379, 16.5721, -0.0599, 0.0077, -0.2400, -10.1219, -1.0473, -3.5311,
        1.3391, -0.0255
    };

    private Calibration() {}

    static Probabilities of(Scorer scorer) {
        Words words = scorer.words();
        double letters = words.letters(scorer.script());
        double letterShare = letters / Math.max(1, words.visible());
        if (scorer.rival() == null) {
            boolean enough = scorer.script().isDense() ? letters > 0 : letters >= UNRIVALLED_LETTERS;
            return new Probabilities(enough ? 1 - UNRIVALLED : 1, enough ? UNRIVALLED : 0);
        }
        double margin = Math.min(LARGEST_MARGIN, scorer.margin());
        double logMargin = StrictMath.log(scorer.margin() + 0.02);
        double size = StrictMath.log(scorer.features() + 1.0);
        double strength = scorer.strength();
        double relative = scorer.relativeStrength();
        double known = scorer.known() / (double) Math.max(1, scorer.features());
        double names = words.capitalised() / (double) Math.max(1, words.words()) * (Math.min(words.words(), 4) - 1) / 3;
        double[] evidence = {
            1,
            logMargin,
            margin,
            size,
            strength,
            known,
            letterShare,
            names,
            logMargin * size,
            strength * size,
            letterShare * letterShare,
            size * size / 10,
            relative,
            relative * size,
            relative * logMargin
        };
        return new Probabilities(logistic(UNKNOWN, evidence), logistic(RIGHT, evidence));
    }

    private static double logistic(double[] weights, double[] evidence) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * evidence[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /**
     * @param unknown that the text is in no language of the model
     * @param right   that the answer is right
     */
    record Probabilities(double unknown, double right) {}
}
