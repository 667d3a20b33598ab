package org.wiredesk.evaluation.cleaning;

/**
 * One figure of a score.
 *
 * @param name  as in the tables of the benchmark
 * @param value a share in [0, 1]; NaN when nothing was there to count
 */
public record Figure(String name, double value) {
    static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    static double harmonic(double one, double other) {
        return one + other == 0 ? 0.0 : 2 * one * other / (one + other);
    }

    /** The sum of one count over all records. */
    static double sum(Iterable<double[]> counts, int index) {
        double sum = 0;
        for (double[] each : counts) {
            sum += each[index];
        }
        return sum;
    }
}
