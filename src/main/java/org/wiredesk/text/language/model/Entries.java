package org.wiredesk.text.language.model;

/**
 * What n-grams say, copied together: weights, and the language that each speaks for.
 *
 * <p>Scratch space for one thread.
 */
final class Entries {
    /** Weights, up to {@link NgramTable#MOST}. */
    final byte[] weights;

    /** Languages by their numbers in the script of the text, 0 to 255. */
    final byte[] languages;

    /** Room for so many entries, and for what is copied beyond them. */
    Entries(int most) {
        weights = new byte[most + NgramTable.WAYS];
        languages = new byte[most + NgramTable.WAYS];
    }

    /** Adds the weights of the first so many entries to the scores of their languages. */
    void add(int count, int[] scores) {
        byte[] w = weights;
        byte[] l = languages;
        for (int i = 0; i < count; i++) {
            scores[l[i] & 0xFF] += w[i];
        }
    }

    /** How many of the first so many entries are of a language. */
    int count(int count, int language) {
        int n = 0;
        for (int i = 0; i < count; i++) {
            n += (languages[i] & 0xFF) == language ? 1 : 0;
        }
        return n;
    }
}
