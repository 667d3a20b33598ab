package org.wiredesk.text.entity.tagger;

/**
 * Scores are whole numbers, sixteen of which double a probability, so that the exponential is a look-up and a shift and
 * gives the same bits on every machine.
 */
public final class Powers {
    /** Units that double a probability. */
    public static final int DOUBLING = 16;

    /** One unit as a natural logarithm. */
    public static final double UNIT = StrictMath.log(2.0) / DOUBLING;

    private static final double[] FRACTIONS = new double[DOUBLING];

    static {
        for (int i = 0; i < DOUBLING; i++) {
            FRACTIONS[i] = StrictMath.pow(2.0, (double) i / DOUBLING);
        }
    }

    private Powers() {}

    /** Two to the power of {@code units / DOUBLING}; 0 for very small numbers. */
    static double of(int units) {
        int exponent = units >> 4;
        if (exponent < -1000) {
            return 0.0;
        }
        return FRACTIONS[units & 15] * Double.longBitsToDouble((long) (1023 + Math.min(exponent, 1000)) << 52);
    }
}
