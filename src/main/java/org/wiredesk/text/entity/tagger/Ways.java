package org.wiredesk.text.entity.tagger;

/** Sums over all ways through a sentence: the forward and backward passes, scaled at each token. */
final class Ways {
    private static final int LABELS = Labels.COUNT;

    private final TaggerModel model;
    private final int size;
    private final double[] tokens;
    private final double[] forward;
    private final double[] backward;
    private final double[] scales;

    Ways(TaggerModel model, int[] scores, int size) {
        this.model = model;
        this.size = size;
        this.tokens = new double[size * LABELS];
        this.forward = new double[size * LABELS];
        this.backward = new double[size * LABELS];
        this.scales = new double[size];
        for (int i = 0; i < size; i++) {
            int most = Integer.MIN_VALUE;
            for (int label = 0; label < LABELS; label++) {
                most = Math.max(most, scores[i * LABELS + label]);
            }
            for (int label = 0; label < LABELS; label++) {
                tokens[i * LABELS + label] = Powers.of(scores[i * LABELS + label] - most);
            }
        }
        forward();
        backward();
    }

    /** The share of the ways on which a name of this type has just these tokens. */
    double share(int first, int end, int begin) {
        double share = forward[first * LABELS + begin];
        int before = begin;
        for (int i = first + 1; i < end; i++) {
            share *= step(before, begin + 1) * tokens[i * LABELS + begin + 1] / scales[i];
            before = begin + 1;
        }
        if (end == size) {
            return Math.min(1.0, share);
        }
        double rest = 0.0;
        for (int label = 0; label < LABELS; label++) {
            if (label != begin + 1) {
                int at = end * LABELS + label;
                rest += step(before, label) * tokens[at] * backward[at];
            }
        }
        return Math.min(1.0, share * rest / scales[end]);
    }

    private void forward() {
        for (int i = 0; i < size; i++) {
            int at = i * LABELS;
            double sum = 0.0;
            for (int label = 0; label < LABELS; label++) {
                double in = i == 0 ? step(Labels.OUTSIDE, label) : in(at - LABELS, label);
                forward[at + label] = in * tokens[at + label];
                sum += forward[at + label];
            }
            scales[i] = sum;
            for (int label = 0; label < LABELS; label++) {
                forward[at + label] /= sum;
            }
        }
    }

    /** The sum of the ways from the token whose labels begin at {@code before} to a label of the next. */
    private double in(int before, int label) {
        if (Labels.isInside(label)) {
            return forward[before + label - 1] * step(label - 1, label) + forward[before + label] * step(label, label);
        }
        double in = 0.0;
        for (int b = 0; b < LABELS; b++) {
            in += forward[before + b] * step(b, label);
        }
        return in;
    }

    private void backward() {
        for (int label = 0; label < LABELS; label++) {
            backward[(size - 1) * LABELS + label] = 1.0;
        }
        for (int i = size - 2; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                double out = 0.0;
                for (int after = 0; after < LABELS; after++) {
                    int at = (i + 1) * LABELS + after;
                    out += step(label, after) * tokens[at] * backward[at];
                }
                backward[i * LABELS + label] = out / scales[i + 1];
            }
        }
    }

    private double step(int before, int label) {
        return model.step(before, label);
    }
}
