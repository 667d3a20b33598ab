package org.wiredesk.training.language;

import java.util.Arrays;
import java.util.List;
import org.wiredesk.text.language.model.Ngrams;
import org.wiredesk.training.language.FeatureCounter.ClassCounts;

/**
 * The features that are met, each with the classes it speaks for and a weight for each.
 *
 * <p>Feature {@code f} has the slots {@code starts[f]} to {@code starts[f + 1]}.
 */
final class Features {
    private static final int MOST_SLOTS = 8;
    private static final float LEAST_SHARE = 0.02f;
    private static final float FLOOR = 0.1f;

    /** What a feature counts, by its order: longer ones say more than the shorter ones that they are made of. */
    private static final double[] ORDERS = {0, 0.2, 0.5, 0.9, 1.25, 1.5, 2.3};

    private static final double SCALE = 0.8;

    /** Features rarer than this, in a million and times the worth of their language, are not looked at further. */
    private static final float LEAST_RATE = 0.4f;

    long[] keys = new long[1 << 20];
    float[] rates = new float[1 << 20];
    int[] starts = new int[1 << 20];
    short[] languages = new short[1 << 22];
    float[] weights = new float[1 << 22];
    int size;
    private double[] worth = new double[0];
    int slots;

    /** Joins the counts of the classes; the first weights are how much more frequent than elsewhere, as logarithms. */
    static Features join(List<ClassCounts> classes, double[] worth) {
        Features features = new Features();
        features.worth = worth;
        int n = classes.size();
        int[] at = new int[n];
        // A heap of the classes by the key that each is at.
        int[] heap = new int[n];
        int live = 0;
        for (int c = 0; c < n; c++) {
            if (classes.get(c).size() > 0) {
                heap[live++] = c;
            }
        }
        for (int i = live / 2 - 1; i >= 0; i--) {
            sift(heap, i, live, classes, at);
        }
        int[] who = new int[n];
        float[] rate = new float[n];
        while (live > 0) {
            long key = classes.get(heap[0]).key(at[heap[0]]);
            int found = 0;
            while (live > 0 && classes.get(heap[0]).key(at[heap[0]]) == key) {
                int c = heap[0];
                who[found] = c;
                rate[found++] = classes.get(c).rate(at[c]);
                if (++at[c] == classes.get(c).size()) {
                    heap[0] = heap[--live];
                }
                sift(heap, 0, live, classes, at);
            }
            features.add(key, who, rate, found);
        }
        features.starts = Arrays.copyOf(features.starts, features.size + 1);
        features.starts[features.size] = features.slots;
        return features;
    }

    private static void sift(int[] heap, int i, int live, List<ClassCounts> classes, int[] at) {
        while (true) {
            int child = 2 * i + 1;
            if (child >= live) {
                return;
            }
            if (child + 1 < live && key(heap[child + 1], classes, at) < key(heap[child], classes, at)) {
                child++;
            }
            if (key(heap[i], classes, at) <= key(heap[child], classes, at)) {
                return;
            }
            int swap = heap[i];
            heap[i] = heap[child];
            heap[child] = swap;
            i = child;
        }
    }

    private static long key(int c, List<ClassCounts> classes, int[] at) {
        return classes.get(c).key(at[c]);
    }

    /**
     * Moves the classes to the front that a word is likeliest met in, frequency times worth. A word of so many languages is
     * a loan or a name in most of them, and in a few pages of text a single one makes it look frequent.
     *
     * @return how many are left
     */
    private int keepLikeliest(int[] who, float[] rate, int found, int most) {
        double[] likely = new double[found];
        for (int i = 0; i < found; i++) {
            likely[i] = rate[i] * worth[who[i]];
        }
        double[] sorted = likely.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < found && kept < most; i++) {
            if (likely[i] >= sorted[found - most]) {
                who[kept] = who[i];
                rate[kept++] = rate[i];
            }
        }
        return kept;
    }

    private void add(long key, int[] who, float[] rate, int all) {
        int most = Ngrams.order(key) <= 2 ? 2 * MOST_SLOTS : MOST_SLOTS;
        int found = all > most && Ngrams.order(key) == Ngrams.WORD ? keepLikeliest(who, rate, all, most) : all;
        float best = 0;
        float value = 0;
        for (int i = 0; i < found; i++) {
            best = Math.max(best, rate[i]);
            value = Math.max(value, (float) (rate[i] * worth[who[i]]));
        }
        if (value < LEAST_RATE) {
            return;
        }
        float least = best * LEAST_SHARE;
        if (found > most) {
            float[] sorted = Arrays.copyOf(rate, found);
            Arrays.sort(sorted);
            least = Math.max(least, sorted[found - most]);
        }
        float floor = found > most ? Math.max(FLOOR, least * 0.9f) : FLOOR;
        if (size + 1 >= keys.length) {
            keys = Arrays.copyOf(keys, 2 * keys.length);
            rates = Arrays.copyOf(rates, keys.length);
            starts = Arrays.copyOf(starts, keys.length);
        }
        keys[size] = key;
        rates[size] = value;
        starts[size++] = slots;
        int taken = 0;
        for (int i = 0; i < found && taken < most; i++) {
            if (rate[i] >= least) {
                if (slots == languages.length) {
                    languages = Arrays.copyOf(languages, 2 * slots);
                    weights = Arrays.copyOf(weights, 2 * slots);
                }
                languages[slots] = (short) who[i];
                weights[slots++] =
                        (float) (SCALE * ORDERS[Ngrams.order(key)] * StrictMath.log((rate[i] + floor) / floor));
                taken++;
            }
        }
    }
}
