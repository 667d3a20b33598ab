package org.wiredesk.training.entity;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.wiredesk.text.entity.tagger.Labels;

/**
 * Fits a linear-chain conditional random field by stochastic gradient steps with a rate of its own for each weight
 * (AdaGrad, Duchi et al. 2011), features dropped at random, and the mean of the weights after each of the later passes of
 * a few fits in other orders, for one order alone moves the share of names found by a point or two. One thread; the same
 * examples give the same weights.
 */
final class CrfTrainer {
    /** Weights of one feature stand this far apart. */
    static final int STRIDE = 8;

    /** How many fits from the beginning the weights are the mean of. */
    private static final int FITS = 3;

    private static final int LABELS = Labels.COUNT;
    private static final float LEAST = 0.002f;

    private final TrainingSettings settings;
    private final float[] weights;
    private final float[] squares;
    private final float[] sums;
    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionSquares = new float[LABELS * LABELS];
    private final float[] transitionSums = new float[LABELS * LABELS];
    private final SplittableRandom random = new SplittableRandom(20260101);
    private int summed;

    private double[] emissions = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] scales = new double[0];
    private final double[] steps = new double[LABELS * LABELS];

    CrfTrainer(int features, TrainingSettings settings) {
        this.settings = settings;
        this.weights = new float[features * STRIDE];
        this.squares = new float[features * STRIDE];
        this.sums = new float[features * STRIDE];
    }

    /** An example: the numbers of the features of each token, and its label. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
    record Example(int[][] features, byte[] labels, float weight) {}

    /** Trains; the mean weights are then in {@link #weights()}. */
    void train(List<Example> examples) {
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int fit = 0; fit < FITS; fit++) {
            Arrays.fill(weights, 0);
            Arrays.fill(squares, 0);
            Arrays.fill(transitions, 0);
            Arrays.fill(transitionSquares, 0);
            fit(examples, order);
        }
        mean(sums);
        mean(transitionSums);
    }

    private void fit(List<Example> examples, int[] order) {
        for (int pass = 0; pass < settings.passes(); pass++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[other];
                order[other] = swap;
            }
            for (int index : order) {
                learn(examples.get(index));
            }
            if (pass >= settings.passes() / 2) {
                summed++;
                add(weights, sums);
                add(transitions, transitionSums);
            }
        }
    }

    /** The weights, {@link #STRIDE} for each feature. */
    float[] weights() {
        return sums;
    }

    /** The weights of each pair of labels. */
    float[] transitions() {
        return transitionSums;
    }

    private void learn(Example example) {
        int size = example.labels.length;
        int[][] features = example.features;
        if (settings.dropout() > 0) {
            features = new int[size][];
            for (int i = 0; i < size; i++) {
                features[i] = thin(example.features[i]);
            }
        }
        forwardBackward(features);
        float[] gradient = new float[STRIDE];
        float[] transitionGradient = new float[LABELS * LABELS];
        for (int i = 0; i < size; i++) {
            float most = 0;
            for (int label = 0; label < LABELS; label++) {
                double share = forward[i * LABELS + label] * backward[i * LABELS + label];
                gradient[label] = example.weight * (float) (share - (example.labels[i] == label ? 1.0 : 0.0));
                most = Math.max(most, Math.abs(gradient[label]));
            }
            if (most > LEAST) {
                for (int feature : features[i]) {
                    step(feature * STRIDE, gradient);
                }
            }
            int before = i == 0 ? 0 : example.labels[i - 1];
            transitionGradient[before * LABELS + example.labels[i]] -= example.weight;
            for (int label = 0; label < LABELS; label++) {
                double out = emissions[i * LABELS + label] * backward[i * LABELS + label] / scales[i];
                for (int b = 0; b < (i == 0 ? 1 : LABELS); b++) {
                    double in = i == 0 ? 1.0 : forward[(i - 1) * LABELS + b];
                    transitionGradient[b * LABELS + label] +=
                            example.weight * (float) (in * steps[b * LABELS + label] * out);
                }
            }
        }
        for (int t = 0; t < transitionGradient.length; t++) {
            float g = transitionGradient[t];
            if (g != 0) {
                transitionSquares[t] += g * g;
                transitions[t] -= settings.rate() * g / (float) Math.sqrt(transitionSquares[t] + settings.start());
            }
        }
    }

    private int[] thin(int[] features) {
        int[] kept = new int[features.length];
        int count = 0;
        for (int feature : features) {
            if (random.nextInt(1024) >= settings.dropout()) {
                kept[count++] = feature;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private void step(int at, float[] gradient) {
        for (int label = 0; label < STRIDE; label++) {
            float w = weights[at + label];
            float g = gradient[label] + settings.decay() * w;
            float square = squares[at + label] + g * g;
            squares[at + label] = square;
            weights[at + label] = w - settings.rate() * g / (float) Math.sqrt(square + settings.start());
        }
    }

    private void forwardBackward(int[][] features) {
        int size = features.length;
        if (scales.length < size) {
            emissions = new double[size * 2 * LABELS];
            forward = new double[size * 2 * LABELS];
            backward = new double[size * 2 * LABELS];
            scales = new double[size * 2];
        }
        for (int t = 0; t < steps.length; t++) {
            steps[t] = Labels.isAllowed(t / LABELS, t % LABELS) ? StrictMath.exp(transitions[t]) : 0.0;
        }
        float[] score = new float[STRIDE];
        for (int i = 0; i < size; i++) {
            Arrays.fill(score, 0f);
            for (int feature : features[i]) {
                int at = feature * STRIDE;
                for (int label = 0; label < STRIDE; label++) {
                    score[label] += weights[at + label];
                }
            }
            float most = score[0];
            for (int label = 1; label < LABELS; label++) {
                most = Math.max(most, score[label]);
            }
            double sum = 0;
            for (int label = 0; label < LABELS; label++) {
                double emission = StrictMath.exp(score[label] - most);
                emissions[i * LABELS + label] = emission;
                double in = i == 0 ? steps[label] : 0.0;
                for (int before = 0; i > 0 && before < LABELS; before++) {
                    in += forward[(i - 1) * LABELS + before] * steps[before * LABELS + label];
                }
                forward[i * LABELS + label] = in * emission;
                sum += in * emission;
            }
            scales[i] = sum;
            for (int label = 0; label < LABELS; label++) {
                forward[i * LABELS + label] /= sum;
            }
        }
        for (int label = 0; label < LABELS; label++) {
            backward[(size - 1) * LABELS + label] = 1.0;
        }
        for (int i = size - 2; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                double out = 0;
                for (int after = 0; after < LABELS; after++) {
                    int at = (i + 1) * LABELS + after;
                    out += steps[label * LABELS + after] * emissions[at] * backward[at];
                }
                backward[i * LABELS + label] = out / scales[i + 1];
            }
        }
    }

    private void mean(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] /= summed;
        }
    }

    private static void add(float[] from, float[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] += from[i];
        }
    }
}
