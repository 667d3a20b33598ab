package org.wiredesk.text.entity.tagger;

/**
 * What is known of words beyond the annotated texts: how they are mostly written where a capital is not due to the
 * beginning of a sentence, and in names of which type they stand in lists of names. Immutable and thread-safe.
 */
public final class WordProfiles {
    /** For languages without profiles. */
    public static final WordProfiles NONE = new WordProfiles(new long[1]);

    /** The key of a word in the upper half, 0 for a free place; in the lower one what {@link #profile} says of it. */
    private final long[] table;

    private WordProfiles(long[] table) {
        this.table = table;
    }

    /**
     * Profiles of words.
     *
     * @param words keys of words, as {@link #key} gives them
     * @param cases how each is written, from 1 to 127; 0 when not known
     * @param names in which names each stands, from 1 to 127; 0 when not known
     */
    public static WordProfiles of(int[] words, byte[] cases, byte[] names) {
        int capacity = Integer.highestOneBit(Math.max(2, words.length * 2)) * 2;
        long[] table = new long[capacity];
        for (int i = 0; i < words.length; i++) {
            int slot = words[i] & (capacity - 1);
            while (table[slot] != 0 && keyAt(table, slot) != words[i]) {
                slot = (slot + 1) & (capacity - 1);
            }
            table[slot] = ((long) words[i] << Integer.SIZE) | cases[i] | (names[i] << Byte.SIZE);
        }
        return new WordProfiles(table);
    }

    /** The key of a word by the hash of its letters in lower case. */
    public static int key(long word) {
        return Hash.key(7001, word);
    }

    /** How a word is written, and in bits 8 to 15 in which names it stands; 0 for one that is not known. */
    int profile(long word) {
        int key = key(word);
        int slot = key & (table.length - 1);
        while (table[slot] != 0) {
            if (keyAt(table, slot) == key) {
                return (int) table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return 0;
    }

    private static int keyAt(long[] table, int slot) {
        return (int) (table[slot] >>> Integer.SIZE);
    }
}
