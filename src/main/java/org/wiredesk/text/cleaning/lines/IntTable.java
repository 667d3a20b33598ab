package org.wiredesk.text.cleaning.lines;

import java.util.Arrays;

/** Counts hashes in an open hash table; zero counts as one. Not thread-safe. */
final class IntTable {
    private int[] keys = new int[64];
    private int[] values = new int[64];
    private int size;

    /** The count of a hash. */
    int get(int hash) {
        int key = hash == 0 ? 1 : hash;
        int at = slot(keys, key);
        return keys[at] == key ? values[at] : 0;
    }

    void put(int hash, int value) {
        int key = hash == 0 ? 1 : hash;
        int at = slot(keys, key);
        if (keys[at] != key) {
            keys[at] = key;
            size++;
        }
        values[at] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    void add(int hash) {
        put(hash, get(hash) + 1);
    }

    /** The counts, the largest first. */
    int[] sorted() {
        int[] counts = new int[size];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                counts[n++] = -values[i];
            }
        }
        Arrays.sort(counts);
        for (int i = 0; i < n; i++) {
            counts[i] = -counts[i];
        }
        return counts;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    private static int slot(int[] keys, int key) {
        int mixed = key * 0x9E3779B1;
        int at = (mixed ^ (mixed >>> 16)) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
