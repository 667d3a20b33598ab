package org.wiredesk.text.entity.gazetteer;

/**
 * Names as a trie that is packed into one open-addressing table of 8 bytes a slot: a node is known by the hash of all
 * parts that lead to it, so one step is one probe. Two nodes are taken for one when 32 bits of their hashes and their
 * slots are the same, which happens to about one probe in a thousand million. Immutable and thread-safe.
 */
final class NameTable {
    /** The state before the first part of a name. */
    static final long START = 0x9e3779b97f4a7c15L;

    /** No such node, no entry. */
    static final int NONE = 0;

    private static final int CONTINUES = 1;

    /**
     * Of each slot: in the upper half the upper half of the node's hash; in the lower one twice the handle of the first
     * entry, plus {@link #CONTINUES}, or {@link #NONE} when the slot is free.
     */
    private final long[] slots;

    private final int[] entries;
    private final int[] nexts;

    NameTable(NameTableBuilder from) {
        int capacity = Math.max(8, (int) Math.min(Integer.MAX_VALUE - 8L, from.stateCount() * 10L / 7));
        slots = new long[capacity];
        entries = from.entries();
        nexts = new int[entries.length];
        for (int i = 0; i < from.stateCount(); i++) {
            put(from.state(i), from.entryAt(i));
        }
    }

    /** The state after one more part. */
    static long advance(long state, long part) {
        long mixed = (state ^ part) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 29);
    }

    /** The node of a state; {@link #NONE} when no name begins so. */
    int node(long state) {
        int print = (int) (state >>> 32);
        int slot = slot(state);
        long found = slots[slot];
        while (nodeAt(found) != NONE && print(found) != print) {
            slot = nextSlot(slot);
            found = slots[slot];
        }
        return nodeAt(found);
    }

    /** Whether a longer name goes on from a node. */
    static boolean continues(int node) {
        return (node & CONTINUES) != 0;
    }

    /** Handle of the first entry that has the name of a node; {@link #NONE} when no name ends there. */
    static int first(int node) {
        return node >>> 1;
    }

    /** Handle of the next entry with the same name. */
    int next(int handle) {
        return nexts[handle];
    }

    /** What was put under the name. */
    int entry(int handle) {
        return entries[handle];
    }

    private void put(long state, int handle) {
        int print = (int) (state >>> 32);
        int slot = slot(state);
        while (nodeAt(slots[slot]) != NONE && print(slots[slot]) != print) {
            slot = nextSlot(slot);
        }
        int node = nodeAt(slots[slot]);
        if (handle == NONE) {
            slots[slot] = slotOf(print, node | CONTINUES);
            return;
        }
        int first = node >>> 1;
        // The names of one thing come one after the other, so a name that it has twice meets itself here.
        if (first != NONE && entries[first] == entries[handle]) {
            return;
        }
        nexts[handle] = first;
        slots[slot] = slotOf(print, (handle << 1) | (node & CONTINUES));
    }

    private static long slotOf(int print, int node) {
        return ((long) print << Integer.SIZE) | (node & 0xffffffffL);
    }

    private static int print(long slot) {
        return (int) (slot >>> Integer.SIZE);
    }

    private static int nodeAt(long slot) {
        return (int) slot;
    }

    private int nextSlot(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    private int slot(long state) {
        return (int) (((state & 0xffffffffL) * slots.length) >>> 32);
    }
}
