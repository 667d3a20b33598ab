package org.wiredesk.evaluation.entity;

/**
 * How many names there are, were found, and were found right.
 *
 * @param right found with the right borders and the right type
 * @param found in all
 * @param gold  in the truth
 */
public record Counts(int right, int found, int gold) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(right + other.right, found + other.found, gold + other.gold);
    }

    /** The share of names found that are right; 0 when none was found. */
    public double precision() {
        return found == 0 ? 0.0 : (double) right / found;
    }

    /** The share of the true names that were found; 0 when there are none. */
    public double recall() {
        return gold == 0 ? 0.0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return found + gold == 0 ? 0.0 : 2.0 * right / (found + gold);
    }
}
