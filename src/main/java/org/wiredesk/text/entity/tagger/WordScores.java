package org.wiredesk.text.entity.tagger;

/**
 * What the model says of one word at each place, summed over all features of the word alone. Immutable; safe to hand
 * to other threads without locks, because all fields are final.
 */
final class WordScores {
    /** Added to each sum: more than the weights of all features of a word can take away. */
    static final int BIAS = WordKeys.MOST * FeatureSums.WEIGHT_BIAS;

    final long key;
    final long word;
    final long shape;
    final int profile;
    final boolean nameLike;
    /** For each place the sums of the even labels, then those of the odd ones. */
    private final long[] sums;

    private WordScores(long key, WordKeys from, long[] sums) {
        this.key = key;
        this.word = from.word();
        this.shape = from.shape();
        this.profile = from.profile();
        this.nameLike = from.isNameLike();
        this.sums = sums;
    }

    static WordScores of(
            TaggerModel model, WordKeys keys, FeatureSums place, long key, String text, int start, int end) {
        keys.read(text, start, end);
        long[] sums = new long[WordKeys.PLACES * 2];
        for (int i = 0; i < WordKeys.PLACES; i++) {
            int[] found = keys.keys(i);
            place.clear();
            place.add(model, found, keys.size());
            sums[i * 2] = place.even(BIAS);
            sums[i * 2 + 1] = place.odd(BIAS);
        }
        return new WordScores(key, keys, sums);
    }

    /** Adds what the word says at a place. */
    void addTo(FeatureSums to, int place) {
        to.add(sums[place * 2], sums[place * 2 + 1], BIAS);
    }
}
