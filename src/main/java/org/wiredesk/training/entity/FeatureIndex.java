package org.wiredesk.training.entity;

import java.util.Arrays;

/** Numbers the features of a training set by their keys, and counts them. Not thread-safe. */
final class FeatureIndex {
    private int[] keys = new int[1 << 16];
    private int[] values = new int[1 << 16];
    private int size;

    /** Counts a key once more. */
    void count(int key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot]++;
    }

    /** Keeps the keys counted at least so often and numbers them in ascending unsigned order. */
    FeatureIndex frequent(int least) {
        int[] kept = new int[size];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0 && values[i] >= least) {
                kept[count++] = keys[i] ^ Integer.MIN_VALUE;
            }
        }
        Arrays.sort(kept, 0, count);
        FeatureIndex index = new FeatureIndex();
        for (int i = 0; i < count; i++) {
            int key = kept[i] ^ Integer.MIN_VALUE;
            if (index.size * 2 >= index.keys.length) {
                index.grow();
            }
            int slot = index.slot(key);
            index.keys[slot] = key;
            index.values[slot] = i;
            index.size++;
        }
        return index;
    }

    int size() {
        return size;
    }

    /** The number of a key; -1 for one that is not kept. */
    int number(int key) {
        int slot = slot(key);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    /** All keys by their numbers. */
    int[] sorted() {
        int[] sorted = new int[size];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                sorted[values[i]] = keys[i];
            }
        }
        return sorted;
    }

    private int slot(int key) {
        int slot = ((key * 0x9e3779b9) >>> 3) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
