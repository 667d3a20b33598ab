package org.wiredesk.text.entity.token;

import java.util.Arrays;

/**
 * A trie over token hashes, packed into one open-addressing table: one probe for each step, no objects. Several values
 * may stand on one name. Not thread-safe while names are added; safe to share afterwards.
 */
public final class TokenTrie {
    public static final int ROOT = 1;
    public static final int NONE = 0;

    private long[] keys;
    private int[] targets;
    private int used;
    private int nodes = ROOT;
    /** Head of each node's list of values; 0 for none. */
    private int[] heads;

    private int[] values;
    private int[] nexts;
    private int valueCount;

    public TokenTrie(int expectedNodes) {
        int capacity = Integer.highestOneBit(Math.max(16, expectedNodes * 2) - 1) * 2;
        heads = new int[capacity];
        values = new int[capacity / 2];
        nexts = new int[capacity / 2];
        keys = new long[capacity];
        targets = new int[capacity];
    }

    /** Adds a name with a value that is not negative. */
    public void add(Tokens name, int value) {
        add(name, 0, name.size(), value);
    }

    /** Adds the name that stands between two tokens. */
    public void add(Tokens name, int first, int end, int value) {
        int node = ROOT;
        for (int i = first == end ? 0 : name.partStart(first); i < (first == end ? 0 : name.partEnd(end - 1)); i++) {
            node = child(node, name.part(i));
        }
        if (node == ROOT) {
            return;
        }
        for (int v = heads[node]; v != NONE; v = nexts[v]) {
            if (values[v] == value) {
                return;
            }
        }
        valueCount++;
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, valueCount * 2);
            nexts = Arrays.copyOf(nexts, valueCount * 2);
        }
        values[valueCount] = value;
        nexts[valueCount] = heads[node];
        heads[node] = valueCount;
    }

    /** The node reached from a node over all parts of a token; {@link #NONE} when no name goes on so. */
    public int step(int node, Tokens tokens, int token) {
        int at = node;
        for (int i = tokens.partStart(token); i < tokens.partEnd(token) && at != NONE; i++) {
            at = find(at, tokens.part(i));
        }
        return at;
    }

    /** The nodes on the way of a name that was added, the last one its own. */
    public int[] path(Tokens name) {
        int[] path = new int[name.size() == 0 ? 0 : name.partEnd(name.size() - 1)];
        int node = ROOT;
        for (int i = 0; i < path.length; i++) {
            node = find(node, name.part(i));
            path[i] = node;
        }
        return path;
    }

    /** The end of the longest name that begins at a token and ends before {@code limit}; -1 when none does. */
    public int longest(Tokens tokens, int token, int limit) {
        int node = ROOT;
        int end = -1;
        for (int i = token; i < limit; i++) {
            node = step(node, tokens, i);
            if (node == NONE) {
                break;
            }
            if (heads[node] != NONE) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether the tokens in {@code [first, end)} are a name. */
    public boolean contains(Tokens tokens, int first, int end) {
        return firstValue(tokens, first, end) != NONE;
    }

    /** Handle of the first value of the name in {@code [first, end)}, newest first; {@link #NONE} when there is none. */
    public int firstValue(Tokens tokens, int first, int end) {
        int node = ROOT;
        for (int i = first; i < end && node != NONE; i++) {
            node = step(node, tokens, i);
        }
        return node == NONE ? NONE : heads[node];
    }

    /** Handle of the first value at a node. */
    public int firstValue(int node) {
        return heads[node];
    }

    public int nextValue(int handle) {
        return nexts[handle];
    }

    public int value(int handle) {
        return values[handle];
    }

    private int find(int node, long part) {
        long key = key(node, part);
        for (int slot = slot(key); targets[slot] != NONE; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NONE;
    }

    private int child(int node, long part) {
        int found = find(node, part);
        if (found != NONE) {
            return found;
        }
        if ((used + 1) * 2 > keys.length) {
            grow();
        }
        nodes++;
        if (nodes >= heads.length) {
            heads = Arrays.copyOf(heads, nodes * 2);
        }
        put(key(node, part), nodes);
        used++;
        return nodes;
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (targets[slot] != NONE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != NONE) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static long key(int node, long part) {
        long mixed = (part ^ (node * 0x9e3779b97f4a7c15L)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 32);
    }

    private int slot(long key) {
        return (int) (key ^ (key >>> 29)) & (keys.length - 1);
    }
}
