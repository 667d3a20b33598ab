package org.wiredesk.text.entity.tagger;

/**
 * What the model says of one word at each place, summed over all features of the word alone. Immutable; safe to hand
 * to other threads without locks, because all fields are final.
 */
final class WordScores {
    final long key;
    final long word;
    final long shape;
    final int profile;
    final boolean nameLike;
    final short[] scores;

    private WordScores(long key, WordKeys from, short[] scores) {
        this.key = key;
        this.word = from.word();
        this.shape = from.shape();
        this.profile = from.profile();
        this.nameLike = from.isNameLike();
        this.scores = scores;
    }

    static WordScores of(TaggerModel model, WordKeys keys, long key, String text, int start, int end) {
        keys.read(text, start, end);
        int[] scores = new int[WordKeys.PLACES * Labels.COUNT];
        for (int place = 0; place < WordKeys.PLACES; place++) {
            int[] found = keys.keys(place);
            for (int i = 0; i < keys.size(); i++) {
                model.add(found[i], scores, place * Labels.COUNT);
            }
        }
        short[] packed = new short[scores.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (short) scores[i];
        }
        return new WordScores(key, keys, packed);
    }
}
