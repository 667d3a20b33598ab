package org.wiredesk.text.cleaning.html.word;

import java.util.Arrays;

/** A map from hashes to numbers that are not negative, without boxes. Not thread-safe. */
public final class LongIntMap {
    private static final int FIRST_SIZE = 64;
    private static final int MOST_EXPECTED = 1 << 20;

    private long[] keys;
    private int[] values;
    private int size;

    public LongIntMap() {
        this(0);
    }

    /** A map that need not grow for so many keys. */
    public LongIntMap(int expected) {
        int slots = Math.max(FIRST_SIZE, Integer.highestOneBit(Math.max(1, Math.min(expected, MOST_EXPECTED))) * 4);
        this.keys = new long[slots];
        this.values = filled(slots);
    }

    public int size() {
        return size;
    }

    public void put(long key, int value) {
        set(slot(key), key, value);
    }

    public void putIfAbsent(long key, int value) {
        int slot = slot(key);
        if (values[slot] < 0) {
            set(slot, key, value);
        }
    }

    private void set(int slot, long key, int value) {
        size += values[slot] < 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
        if (2 * size > keys.length) {
            grow();
        }
    }

    /** The number of a key; one that is new gets the number of keys before it. */
    public int number(long key) {
        int slot = slot(key);
        if (values[slot] < 0) {
            int fresh = size;
            set(slot, key, fresh);
            return fresh;
        }
        return values[slot];
    }

    /** The number of a key; -1 when there is none. */
    public int get(long key) {
        return values[slot(key)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (values[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] values = new int[length];
        Arrays.fill(values, -1);
        return values;
    }
}
