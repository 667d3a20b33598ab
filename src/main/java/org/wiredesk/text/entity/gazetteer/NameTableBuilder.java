package org.wiredesk.text.entity.gazetteer;

import java.util.Arrays;

/** Collects names for a {@link NameTable}. Not thread-safe. */
final class NameTableBuilder {
    private final NameParts parts = new NameParts();
    private long[] states = new long[1024];
    private int[] ends = new int[1024];
    private int stateCount;
    private int[] entries = new int[1024];
    private int entryCount = 1;

    /**
     * Adds a name.
     *
     * @param entry what the name stands for: a number that is not negative
     */
    void add(String name, int entry) {
        int count = parts.cut(name);
        long state = NameTable.START;
        for (int i = 0; i < count; i++) {
            state = NameTable.advance(state, parts.part(i));
            addState(state, i + 1 == count ? addEntry(entry) : NameTable.NONE);
        }
    }

    NameTable build() {
        entries = Arrays.copyOf(entries, entryCount);
        return new NameTable(this);
    }

    int stateCount() {
        return stateCount;
    }

    long state(int index) {
        return states[index];
    }

    int entryAt(int index) {
        return ends[index];
    }

    int[] entries() {
        return entries;
    }

    private int addEntry(int entry) {
        if (entryCount == entries.length) {
            entries = Arrays.copyOf(entries, entryCount * 2);
        }
        entries[entryCount] = entry;
        return entryCount++;
    }

    private void addState(long state, int handle) {
        if (stateCount == states.length) {
            states = Arrays.copyOf(states, stateCount * 2);
            ends = Arrays.copyOf(ends, stateCount * 2);
        }
        states[stateCount] = state;
        ends[stateCount++] = handle;
    }
}
