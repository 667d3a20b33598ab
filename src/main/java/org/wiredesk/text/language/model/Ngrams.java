package org.wiredesk.text.language.model;

/**
 * The features of words: their n-grams of one to five characters, the edges (a space) among them, and whole words from
 * four characters on. Each is known by a 64-bit hash.
 */
public final class Ngrams {
    static final int LONGEST = 5;
    static final int LONGEST_DENSE = 3;
    /** The order of a whole word; that of an n-gram is its length. Stands in the last three bits of a feature. */
    public static final int WORD = 6;

    static final int SHORTEST_WORD = 4;
    static final long PRIME = 0x9E3779B97F4A7C15L;
    static final long SEED = 0x2545F4914F6CDD1DL;
    static final long WORD_SEED = 0x6A09E667F3BCC909L;

    private Ngrams() {}

    /** The feature of one character. */
    static long one(char c) {
        return ((SEED + c) * PRIME & ~7) | 1;
    }

    /** The feature of two characters. */
    static long two(char first, char second) {
        return (((SEED + second) * PRIME + first) * PRIME & ~7) | 2;
    }

    /** The order of a feature: 1 to 5, or {@link #WORD}. */
    public static int order(long feature) {
        return (int) feature & 7;
    }

    /** The longest word has at most this many features a character. */
    public static int most(int characters) {
        return (LONGEST + 1) * (characters + 2);
    }

    /**
     * Writes the features of one word.
     *
     * @param from the space before the word
     * @param to the space behind it
     * @return how many were written
     */
    public static int of(char[] text, int from, int to, boolean dense, long[] out) {
        int n = 0;
        int longest = dense ? LONGEST_DENSE : LONGEST;
        long word = WORD_SEED;
        for (int i = from + 1; i <= to; i++) {
            long hash = SEED;
            int first = Math.max(from, i - longest + 1);
            for (int k = i; k >= first; k--) {
                hash = (hash + text[k]) * PRIME;
                if (k < to) {
                    out[n++] = (hash & ~7) | (i - k + 1);
                }
            }
            if (i < to) {
                word = (word + text[i]) * PRIME;
            }
        }
        if (!dense && to - from - 1 >= SHORTEST_WORD) {
            out[n++] = (word & ~7) | WORD;
        }
        return n;
    }
}
