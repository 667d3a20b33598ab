package org.wiredesk.text.entity.tagger;

/**
 * The scores of words seen before: words repeat, so that most cost one look-up. Each has a few places that it
 * may stand at; a new word takes the first free one, or else the last, and moves forward each time it is found. Threads share the cache without locks: a lost or late write costs only the
 * making of an entry again.
 */
final class WordCache {
    private static final int PLACES = 1 << 16;
    private static final int WAYS = 4;

    private final TaggerModel model;
    private final WordScores[] places = new WordScores[PLACES];

    WordCache(TaggerModel model) {
        this.model = model;
    }

    /** The scores of the word between two offsets; {@code keys} and {@code sums} are used for a word that is new. */
    WordScores get(WordKeys keys, FeatureSums sums, String text, int start, int end) {
        long key = Hash.EMPTY;
        for (int i = start; i < end; i++) {
            key = Hash.with(key, text.charAt(i));
        }
        int first = (int) (key ^ (key >>> 23) ^ (key >>> 44)) & (PLACES - WAYS);
        int place = first;
        while (place < first + WAYS) {
            WordScores found = places[place];
            if (found == null) {
                break;
            }
            if (found.key == key) {
                if (place > first) {
                    places[place] = places[place - 1];
                    places[place - 1] = found;
                }
                return found;
            }
            place++;
        }
        WordScores made = WordScores.of(model, keys, sums, key, text, start, end);
        places[Math.min(place, first + WAYS - 1)] = made;
        return made;
    }
}
