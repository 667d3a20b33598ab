package org.wiredesk.text.entity.tagger;

/**
 * Sums of weights for all labels, four labels to a {@code long}: labels 0, 2, 4 and 6 in {@code even}, 1, 3 and 5 in
 * {@code odd}, each in 16 bits without a sign. A bias, the same for all labels, keeps them above zero. Mutable and not
 * thread-safe: one is filled again and again.
 */
final class FeatureSums {
    /** What is added to a weight of one byte, so that it is not negative. */
    static final int WEIGHT_BIAS = 0x80;

    /** The weights of a feature that is not in a model: {@link #WEIGHT_BIAS} for each label. */
    static final long NO_WEIGHTS = 0x8080808080808080L;

    private static final long LANES = 0x00ff00ff00ff00ffL;
    private static final long ONES = 0x0001000100010001L;

    private final int[] hits = new int[Math.max(ContextKeys.MOST, WordKeys.MOST)];
    private final long[] found = new long[hits.length];
    private long even;
    private long odd;
    private int bias;

    /** Begins again at zero. */
    void clear() {
        even = 0;
        odd = 0;
        bias = 0;
    }

    /**
     * Adds the weights of features. All are looked for in the model's filter first: those that pass are few, and nothing
     * keeps the processor from fetching the weights of one while it waits for those of another.
     */
    void add(TaggerModel model, int[] keys, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            hits[kept] = keys[i];
            kept += model.mayHold(keys[i]);
        }
        long evens = even;
        long odds = odd;
        for (int i = 0; i < kept; i++) {
            found[i] = model.firstKey(hits[i]);
        }
        for (int i = 0; i < kept; i++) {
            long weights = model.weights(hits[i], found[i]);
            evens += weights & LANES;
            odds += (weights >>> Byte.SIZE) & LANES;
        }
        even = evens;
        odd = odds;
        bias += kept * WEIGHT_BIAS;
    }

    /** Adds sums with this bias, packed as here. */
    void add(long evens, long odds, int withBias) {
        even += evens;
        odd += odds;
        bias += withBias;
    }

    /** The sums of labels 0, 2, 4 and 6 with another bias, which must be large enough for each of them. */
    long even(int withBias) {
        return even + (withBias - bias) * ONES;
    }

    /** The sums of labels 1, 3 and 5 with another bias, which must be large enough for each of them. */
    long odd(int withBias) {
        return odd + (withBias - bias) * ONES;
    }

    /** Writes the sum of each label. */
    void write(int[] scores, int at) {
        for (int label = 0; label < Labels.COUNT; label++) {
            long lanes = (label & 1) == 0 ? even : odd;
            scores[at + label] = (int) (lanes >>> ((label >> 1) * Short.SIZE) & 0xffff) - bias;
        }
    }
}
