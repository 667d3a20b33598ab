package org.wiredesk.text.language;

import org.wiredesk.text.language.model.Scorer;
import org.wiredesk.text.language.model.Words;

/**
 * Turns what the model makes of a text into probabilities: that the text is in no language of the model, or in none at
 * all, and that the answer is right. Two logistic regressions, fitted on lines and pieces of lines that the model was not
 * trained on, on lines in 36 languages left out of a second model's training, and on made-up junk: hundred parts of known
 * text (by how much a language is expected) to half a part (two, for being right) of unknown languages and three and a
 * half of junk.
 */
final class Calibration {
    /** A script of one language may still be used for some other. */
    private static final double UNRIVALLED = 0.99;

    private static final double UNRIVALLED_LETTERS = 2;
    private static final double LARGEST_MARGIN = 6;

    /** More words with capitals are a headline. */
    private static final int NAMES = 6;

    private static final double[] UNKNOWN = {
        8.8043, 0.7794, -0.6910, 2.0163, -0.1225, -0.3756, -45.1261, 0.6120, -0.1541, 0.0412, 32.2798, -0.6412, -0.1862,
        -1.4326, 0.5413
    };
    private static final double[] RIGHT = {
        -13.0825, 0.5392, 0.3166, 2.4248, 1.1139, 0.4633, 10.1484, -0.2911, 0.0669, -0.1911, -5.8145, -2.3633, -0.6576,
        0.2841, -0.1665
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
        double names = words.words() > NAMES ? 0 : capitals(words);
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

    /** How much a few words look like names alone: the share of capitals, in full from four words on. */
    private static double capitals(Words words) {
        double share = words.capitalised() / (double) Math.max(1, words.words());
        return share * (Math.min(words.words(), 4) - 1) / 3;
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
