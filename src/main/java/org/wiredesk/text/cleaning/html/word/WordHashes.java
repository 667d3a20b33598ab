package org.wiredesk.text.cleaning.html.word;

import java.util.Arrays;

/**
 * The words of a text as hashes of their small letters, for comparing texts without copying them. A word is a run of
 * letters and digits; in scripts without spaces every character is one.
 */
public final class WordHashes {
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;
    private static final int SHINGLE = 4;

    private WordHashes() {}

    public static long[] of(String text) {
        long[] words = new long[Math.max(8, text.length() / 5)];
        int count = 0;
        long hash = BASIS;
        boolean inWord = false;
        char[] chars = text.toCharArray();
        for (int i = 0; i <= chars.length; i++) {
            char c = i < chars.length ? chars[i] : ' ';
            boolean wordChar = Chars.isWord(c);
            boolean alone = wordChar && isAlone(c);
            if (inWord && (!wordChar || alone)) {
                words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
                words[count++] = mixed(hash);
                inWord = false;
            }
            if (wordChar) {
                hash = ((inWord ? hash : BASIS) ^ Chars.small(c)) * PRIME;
                inWord = true;
            }
        }
        return Arrays.copyOf(words, count);
    }

    /** Hashes of all runs of four words; of the whole text when it has fewer. */
    public static long[] shingles(long[] words) {
        if (words.length == 0) {
            return words;
        }
        int count = Math.max(1, words.length - SHINGLE + 1);
        long[] shingles = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = BASIS;
            for (int k = i; k < Math.min(words.length, i + SHINGLE); k++) {
                hash = (hash ^ words[k]) * PRIME;
            }
            shingles[i] = mixed(hash);
        }
        return shingles;
    }

    /** One hash of all words in their order. */
    public static long whole(long[] words) {
        long hash = BASIS;
        for (long word : words) {
            hash = (hash ^ word) * PRIME;
        }
        return mixed(hash);
    }

    /** Distinct hashes in ascending order. */
    public static long[] set(long[] hashes) {
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (long hash : sorted) {
            if (count == 0 || sorted[count - 1] != hash) {
                sorted[count++] = hash;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** The hashes as keys, each numbered by its first place. */
    public static LongIntMap distinct(long[] hashes) {
        LongIntMap distinct = new LongIntMap(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            distinct.putIfAbsent(hashes[i], i);
        }
        return distinct;
    }

    /** The share of the hashes that are keys of a map; 0 for none. */
    public static double share(long[] hashes, LongIntMap known) {
        if (hashes.length == 0 || known.size() == 0) {
            return 0;
        }
        int hits = 0;
        for (long hash : hashes) {
            hits += known.get(hash) >= 0 ? 1 : 0;
        }
        return (double) hits / hashes.length;
    }

    /**
     * The share of distinct hashes that are among others; 0 for none.
     *
     * @param places the place of each of the distinct hashes
     */
    public static double share(long[] distinct, long[] others, LongIntMap places) {
        if (distinct.length == 0) {
            return 0;
        }
        boolean[] seen = new boolean[distinct.length];
        int hits = 0;
        for (long other : others) {
            int place = places.get(other);
            if (place >= 0 && !seen[place]) {
                seen[place] = true;
                hits++;
            }
        }
        return (double) hits / distinct.length;
    }

    /** Ideographs and kana. */
    public static boolean isAlone(char c) {
        return c >= 0x2E80 && c <= 0x9FFF;
    }

    private static long mixed(long hash) {
        long h = hash ^ (hash >>> 32);
        h *= 0x9E3779B97F4A7C15L;
        return h ^ (h >>> 29);
    }
}
