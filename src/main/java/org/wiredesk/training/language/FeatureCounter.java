package org.wiredesk.training.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wiredesk.text.language.model.Ngrams;

/** Counts the features of one class of text. */
final class FeatureCounter {
    private static final int LEAST = 3;

    private final long[] features = new long[Ngrams.most(4096)];
    private long[] keys = new long[1 << 20];
    private int[] counts = new int[1 << 20];
    private int size;
    private long total;

    /**
     * The features seen at least three times, in the order of their hashes.
     *
     * @param words    words and how often each counts
     * @param everyday phrases and how much more often their words count as a whole, without the n-grams in them
     */
    static ClassCounts count(
            List<String> lines, Map<String, Integer> words, Map<String, Integer> everyday, boolean dense) {
        FeatureCounter counter = new FeatureCounter();
        lines.forEach(line -> counter.read(line, 1, 0, dense));
        words.forEach((word, times) -> counter.read(word, times, 0, dense));
        everyday.forEach((phrase, times) -> counter.read(phrase, 0, times, dense));
        return counter.result();
    }

    private void read(String line, int times, int whole, boolean dense) {
        char[] text = line.toCharArray();
        int from = 0;
        for (int i = 1; i < text.length; i++) {
            if (text[i] == ' ') {
                int n = Ngrams.of(text, from, i, dense, features);
                for (int k = 0; k < n && times > 0; k++) {
                    add(features[k], times);
                }
                if (whole > 0 && !dense) {
                    // The last one is the whole word, or a short one with both its edges.
                    add(features[n - 1], whole);
                }
                from = i;
            }
        }
    }

    private void add(long key, int times) {
        total += times;
        int mask = keys.length - 1;
        int at = (int) (key >>> 32) & mask;
        while (counts[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        boolean isNew = counts[at] == 0;
        counts[at] += times;
        if (isNew) {
            keys[at] = key;
            if (++size * 2 > keys.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[keys.length];
        int mask = keys.length - 1;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int at = (int) (oldKeys[i] >>> 32) & mask;
                while (counts[at] != 0) {
                    at = (at + 1) & mask;
                }
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    private ClassCounts result() {
        int n = 0;
        for (int count : counts) {
            n += count >= LEAST ? 1 : 0;
        }
        long[] sorted = new long[n];
        n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] >= LEAST) {
                sorted[n++] = keys[i];
            }
        }
        Arrays.sort(sorted);
        float[] rates = new float[n];
        int mask = keys.length - 1;
        for (int i = 0; i < n; i++) {
            int at = (int) (sorted[i] >>> 32) & mask;
            while (keys[at] != sorted[i]) {
                at = (at + 1) & mask;
            }
            rates[i] = (float) ((counts[at] - 1) * 1e6 / total);
        }
        return new ClassCounts(sorted, rates);
    }

    /** What was counted of one class: hashes, ascending, and how often each occurs in a million, less once. */
    static final class ClassCounts {
        private final long[] keys;
        private final float[] rates;

        private ClassCounts(long[] keys, float[] rates) {
            this.keys = keys;
            this.rates = rates;
        }

        int size() {
            return keys.length;
        }

        long key(int index) {
            return keys[index];
        }

        float rate(int index) {
            return rates[index];
        }
    }
}
