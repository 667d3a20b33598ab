package org.wiredesk.text.cleaning.lines;

/**
 * Smooths probabilities along a document: lines that stay and lines that go come in runs. The forward-backward algorithm
 * over a chain of two states (L. Rabiner, "A tutorial on hidden Markov models", Proc. IEEE 77(2), 1989). Stateless.
 */
final class Smoothing {
    /** No line is so sure that its neighbours count for nothing. */
    private static final double LEAST = 0.01;

    private Smoothing() {}

    /**
     * The probability of each line to stay, given those of all lines.
     *
     * @param alone  the probabilities of the lines, each seen on its own
     * @param change the probability that the next line has the other state, in (0, 0.5); at 0.5 nothing changes
     */
    static double[] smooth(double[] alone, double change) {
        int count = alone.length;
        double[] forward = new double[count];
        double state = 0.5;
        for (int i = 0; i < count; i++) {
            double expected = state * (1 - change) + (1 - state) * change;
            double p = bounded(alone[i]);
            double stay = expected * p;
            state = stay / (stay + (1 - expected) * (1 - p));
            forward[i] = state;
        }
        double[] smooth = new double[count];
        double behindStay = 1;
        double behindGo = 1;
        for (int i = count - 1; i >= 0; i--) {
            double stay = forward[i] * behindStay;
            smooth[i] = stay / (stay + (1 - forward[i]) * behindGo);
            double p = bounded(alone[i]);
            double stays = behindStay * p;
            double goes = behindGo * (1 - p);
            behindStay = (stays * (1 - change) + goes * change) / (stays + goes);
            behindGo = 1 - behindStay;
        }
        return smooth;
    }

    private static double bounded(double p) {
        return Math.max(LEAST, Math.min(1 - LEAST, p));
    }
}
