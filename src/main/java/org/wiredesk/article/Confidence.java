package org.wiredesk.article;

/** Rounds probabilities so that the same input gives the same bytes on every machine. */
public final class Confidence {
    private Confidence() {}

    /**
     * Rounds to three decimals.
     *
     * @throws IllegalArgumentException if the value is not in [0, 1]
     */
    public static double round(double probability) {
        if (!(probability >= 0.0 && probability <= 1.0)) {
            throw new IllegalArgumentException("a confidence lies in [0, 1], this is " + probability);
        }
        return StrictMath.rint(probability * 1000.0) / 1000.0;
    }
}
