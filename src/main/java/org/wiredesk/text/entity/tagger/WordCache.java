package org.wiredesk.text.entity.tagger;

/**
 * The scores of words seen before: words repeat, so that most cost one look-up. A word that falls on another's slot
 * takes its place. Threads share the cache without locks: a lost or late write costs only the making of an entry again.
 */
final class WordCache {
    private static final int SLOTS = 1 << 16;

    private final TaggerModel model;
    private final WordScores[] slots = new WordScores[SLOTS];

    WordCache(TaggerModel model) {
        this.model = model;
    }

    WordScores get(WordKeys keys, String text, int start, int end) {
        long key = Hash.EMPTY;
        for (int i = start; i < end; i++) {
            key = Hash.with(key, text.charAt(i));
        }
        int slot = (int) (key ^ (key >>> 23) ^ (key >>> 44)) & (SLOTS - 1);
        WordScores found = slots[slot];
        if (found == null || found.key != key) {
            found = WordScores.of(model, keys, key, text, start, end);
            slots[slot] = found;
        }
        return found;
    }
}
