package org.wiredesk.text.entity.tagger;

/**
 * What is known of words beyond the annotated texts: how they are mostly written where a capital is not due to the
 * beginning of a sentence, and in names of which type they stand in lists of names. Immutable and thread-safe.
 */
public final class WordProfiles {
    /** For languages without profiles. */
    public static final WordProfiles NONE = new WordProfiles(new int[1], new byte[1], new byte[1]);

    private final int[] keys;
    private final byte[] cases;
    private final byte[] names;

    private WordProfiles(int[] keys, byte[] cases, byte[] names) {
        this.keys = keys;
        this.cases = cases;
        this.names = names;
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
        int[] keys = new int[capacity];
        byte[] casesOf = new byte[capacity];
        byte[] namesOf = new byte[capacity];
        for (int i = 0; i < words.length; i++) {
            int slot = words[i] & (capacity - 1);
            while (keys[slot] != 0 && keys[slot] != words[i]) {
                slot = (slot + 1) & (capacity - 1);
            }
            keys[slot] = words[i];
            casesOf[slot] = cases[i];
            namesOf[slot] = names[i];
        }
        return new WordProfiles(keys, casesOf, namesOf);
    }

    /** The key of a word by the hash of its letters in lower case. */
    public static int key(long word) {
        return Hash.key(7001, word);
    }

    /** How a word is written, and in bits 8 to 15 in which names it stands; 0 for one that is not known. */
    int profile(long word) {
        int key = key(word);
        int slot = key & (keys.length - 1);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return cases[slot] | (names[slot] << 8);
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return 0;
    }
}
