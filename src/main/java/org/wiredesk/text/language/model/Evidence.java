package org.wiredesk.text.language.model;

/**
 * What speaks for and against an answer of the model: how far it is before the next one, how usual the text is for the
 * language, how much text there is.
 */
public final class Evidence {
    private static final double LARGEST_MARGIN = 6;
    private static final double LARGEST_DEVIATION = 5;
    /** Text stronger than usual is no less usual for it. */
    private static final double STRONG = 1;

    private static final double LARGEST_RELATIVE = 2;

    /** N-grams of the texts that a trait's spread was measured on; shorter ones deviate more. */
    private static final double USUAL_FEATURES = 200;

    /** More words with capitals are a headline. */
    private static final int NAMES = 6;

    private Evidence() {}

    /** The evidence of the text that a scorer has read last, the first number always 1. It must have a runner-up. */
    public static double[] of(Scorer scorer) {
        Words words = scorer.words();
        Trait trait = scorer.trait();
        double features = Math.max(1, scorer.features());
        double margin = Math.min(LARGEST_MARGIN, scorer.margin());
        double logMargin = StrictMath.log(scorer.margin() + 0.02);
        double size = StrictMath.log(features + 1.0);
        double strength = scorer.strength();
        double relative = strength / trait.strength();
        double deviation = deviation(strength, trait, features);
        double apart = Math.min(LARGEST_RELATIVE, scorer.margin() / Math.sqrt(features) / trait.margin());
        double letterShare = words.letters(scorer.script()) / (double) Math.max(1, words.visible());
        double latin = scorer.script() == Script.LATN ? 1 : 0;
        double han = scorer.script() == Script.HANI ? 1 : 0;
        return new double[] {
            1,
            logMargin,
            margin,
            size,
            scorer.known() / features,
            letterShare,
            words.words() > NAMES ? 0 : capitals(words),
            logMargin * size,
            letterShare * letterShare,
            size * size / 10,
            relative,
            relative * size,
            relative * logMargin,
            deviation,
            deviation * size,
            deviation * deviation,
            logMargin * logMargin,
            apart,
            apart * size,
            trait.trust(),
            trait.trust() * logMargin,
            latin,
            latin * size,
            latin * logMargin,
            han,
            han * size,
            han * logMargin
        };
    }

    private static double deviation(double strength, Trait trait, double features) {
        double spread = trait.spread() * Math.sqrt(Math.max(1, USUAL_FEATURES / features));
        return Math.max(-LARGEST_DEVIATION, Math.min(STRONG, (strength - trait.strength()) / spread));
    }

    /** How much a few words look like names alone: the share of capitals, in full from four words on. */
    private static double capitals(Words words) {
        double share = words.capitalised() / (double) Math.max(1, words.words());
        return share * (Math.min(words.words(), 4) - 1) / 3;
    }
}
