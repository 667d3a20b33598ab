package org.wiredesk.training.language;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Multinomial logistic regression over the slots of the features, by AdaGrad, on single words, pairs, short runs and
 * whole lines. The sum of the weights is divided by the square root of the number of features, so that a long line
 * teaches no more than a short one.
 */
final class Regression {
    static double RATE = Double.parseDouble(System.getProperty("rate", "0.12"));

    private final Features features;
    private final List<TrainingClass> classes;
    private final float[] squares;
    final float[] biases;
    private final float[] biasSquares;
    private final float[] scores;
    private final float[] gradient;
    private final int[] scriptOf;
    private final int[][] membersOf;
    private int[] ids = new int[1 << 16];
    private int count;
    private int total;
    static final double W1 = Double.parseDouble(System.getProperty("w1", "0.25")),
            W2 = Double.parseDouble(System.getProperty("w2", "0.2"));
    double loss;
    double right;
    int seen;

    Regression(Features features, List<TrainingClass> classes) {
        this.features = features;
        this.classes = classes;
        this.squares = new float[features.slots];
        Arrays.fill(squares, Float.parseFloat(System.getProperty("sq", "0.5")));
        int n = classes.size();
        this.biases = new float[n];
        this.biasSquares = new float[n];
        Arrays.fill(biasSquares, 1f);
        this.scores = new float[n];
        this.gradient = new float[n];
        this.scriptOf = new int[n];
        this.membersOf = new int[64][];
        for (int c = 0; c < n; c++) {
            int script = classes.get(c).script().index();
            scriptOf[c] = script;
            int[] old = membersOf[script] == null ? new int[0] : membersOf[script];
            membersOf[script] = Arrays.copyOf(old, old.length + 1);
            membersOf[script][old.length] = c;
        }
    }

    /** Takes a number of steps; the rate falls from {@code from} to {@code to}, shares of the full one. */
    void train(int steps, long seed, double from, double to) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] sums = new double[classes.size()];
        double sum = 0;
        for (int c = 0; c < sums.length; c++) {
            int script = scriptOf[c];
            sum += membersOf[script].length < 2 ? 0 : classes.get(c).samplingWeight();
            sums[c] = sum;
        }
        loss = 0;
        right = 0;
        seen = 0;
        for (int step = 0; step < steps; step++) {
            double point = random.nextDouble() * sum;
            int c = Arrays.binarySearch(sums, point);
            c = c < 0 ? -c - 1 : c;
            choose(classes.get(c), random);
            if (count > 0) {
                double rate = RATE * (from + (to - from) * step / steps);
                step(c, (float) rate);
            }
        }
    }

    /** Collects the features of a random piece of a class. */
    private void choose(TrainingClass text, SplittableRandom random) {
        count = 0;
        total = 0;
        double kind = random.nextDouble();
        int line = random.nextInt(text.lines());
        int words = text.words(line);
        boolean wordless = random.nextInt(3) == 0;
        if (kind < W1) {
            int word = text.longWord(line, random.nextInt(words));
            add(text, line, word, word + 1, wordless);
        } else if (kind < W1 + W2) {
            int word = text.longWord(line, random.nextInt(words));
            add(text, line, word, word + 1, wordless);
            int other = random.nextInt(text.lines());
            word = text.longWord(other, random.nextInt(text.words(other)));
            add(text, other, word, word + 1, wordless);
        } else if (kind < W1 + W2 + 0.15) {
            int from = random.nextInt(words);
            add(text, line, from, Math.min(words, from + 3 + random.nextInt(4)), wordless);
        } else {
            int from = words > 40 ? random.nextInt(words - 39) : 0;
            add(text, line, from, Math.min(words, from + 40), wordless);
        }
    }

    private void add(TrainingClass text, int line, int from, int to, boolean wordless) {
        for (int word = from; word < to; word++) {
            int first = text.firstId(line, word);
            int last = text.firstId(line, word + 1);
            if (count + last - first > ids.length) {
                ids = Arrays.copyOf(ids, 2 * ids.length + last - first);
            }
            if (wordless && last - first > 12) {
                last--;
            }
            for (int i = first; i < last; i++) {
                int id = text.id(i);
                if (id >= 0) {
                    ids[count++] = id;
                }
                total++;
            }
        }
    }

    private void step(int truth, float rate) {
        int[] members = membersOf[scriptOf[truth]];
        for (int c : members) {
            scores[c] = 0;
        }
        int[] starts = features.starts;
        short[] languages = features.languages;
        float[] weights = features.weights;
        for (int i = 0; i < count; i++) {
            int f = ids[i];
            for (int s = starts[f], end = starts[f + 1]; s < end; s++) {
                scores[languages[s]] += weights[s];
            }
        }
        float scale = (float) (1.0 / Math.sqrt(total));
        float top = -1e30f;
        int best = -1;
        for (int c : members) {
            scores[c] = scores[c] * scale + biases[c];
            if (scores[c] > top) {
                top = scores[c];
                best = c;
            }
        }
        float sum = 0;
        for (int c : members) {
            float e = FastExp.of(scores[c] - top);
            scores[c] = e;
            sum += e;
        }
        seen++;
        right += best == truth ? 1 : 0;
        float p = scores[truth] / sum;
        if (p > 0.995f) {
            return;
        }
        for (int c : members) {
            float g = scores[c] / sum - (c == truth ? 1 : 0);
            gradient[c] = Math.abs(g) < 1e-3f ? 0 : g;
            if (gradient[c] != 0) {
                biasSquares[c] += g * g;
                biases[c] -= rate * 0.1f * g / (float) Math.sqrt(biasSquares[c]);
            }
        }
        for (int i = 0; i < count; i++) {
            int f = ids[i];
            for (int s = starts[f], end = starts[f + 1]; s < end; s++) {
                float g = gradient[languages[s]];
                if (g != 0) {
                    g *= scale;
                    squares[s] += g * g;
                    weights[s] -= rate * g / (float) Math.sqrt(squares[s]);
                }
            }
        }
    }
}
