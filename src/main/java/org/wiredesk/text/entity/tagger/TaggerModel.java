package org.wiredesk.text.entity.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of a tagger: one byte for each feature and label in an open-addressing table by the feature's key, the
 * transitions between labels, and the profiles of words. Immutable and thread-safe.
 */
public final class TaggerModel {
    private static final int MAGIC = 0x57444e36;
    private static final int LABELS = Labels.COUNT;
    private static final int FILTER = 1 << 16;

    private final int[] transitions;
    private final double[] steps;
    /**
     * Pairs of a feature's key, 0 for a free place, and its weights, a byte for each label from the lowest, each with
     * {@link FeatureSums#WEIGHT_BIAS} added.
     */
    private final long[] table;

    /** One bit for each key: most features of a text are not in the model, and this table stays in the processor. */
    private final long[] present = new long[FILTER];

    private final WordProfiles profiles;
    private final int layout;

    private TaggerModel(int layout, int[] transitions, int[] sortedKeys, byte[] columns, WordProfiles profiles) {
        this.layout = layout;
        this.transitions = transitions;
        this.profiles = profiles;
        this.steps = new double[transitions.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Labels.isAllowed(i / LABELS, i % LABELS) ? Powers.of(transitions[i]) : 0.0;
        }
        int count = sortedKeys.length;
        int capacity = Integer.highestOneBit(Math.max(2, count + count / 2)) * 2;
        table = new long[capacity * 2];
        for (int slot = 0; slot < capacity; slot++) {
            table[slot * 2 + 1] = FeatureSums.NO_WEIGHTS;
        }
        for (int i = 0; i < count; i++) {
            int slot = sortedKeys[i] & (capacity - 1);
            while (table[slot * 2] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            table[slot * 2] = sortedKeys[i];
            present[filterSlot(sortedKeys[i])] |= 1L << sortedKeys[i];
            for (int label = 0; label < LABELS; label++) {
                table[slot * 2 + 1] ^= (columns[label * count + i] & 0xffL) << (label * Byte.SIZE);
            }
        }
    }

    WordProfiles profiles() {
        return profiles;
    }

    /** The {@linkplain NameEvidence#layout() layout} of the evidence that it was trained with. */
    int layout() {
        return layout;
    }

    /** The score of a label after another; row 0 serves the beginning of a sentence, too. */
    int transition(int before, int label) {
        return transitions[before * LABELS + label];
    }

    /** The {@linkplain Powers power} of a transition; 0 for one that is not allowed. */
    double step(int before, int label) {
        return steps[before * LABELS + label];
    }

    /** 0 if a feature is not in the model, 1 if it probably is. */
    int mayHold(int key) {
        return (int) (present[filterSlot(key)] >>> key) & 1;
    }

    /** The weights of a feature, a byte for each label, each with {@link FeatureSums#WEIGHT_BIAS} added. */
    long weights(int key) {
        return weights(key, firstKey(key));
    }

    /** The key that stands where a feature is looked for first: many of these can be fetched at a time. */
    long firstKey(int key) {
        return table[(key * 2) & (table.length - 1)];
    }

    /** The {@linkplain #weights(int) weights} of a feature whose {@link #firstKey} is known. */
    long weights(int key, long firstKey) {
        int last = table.length - 1;
        int slot = (key * 2) & last;
        long found = firstKey;
        while (found != key && found != 0) {
            slot = (slot + 2) & last;
            found = table[slot];
        }
        return table[slot + 1];
    }

    private static int filterSlot(int key) {
        return (key >>> 6) & (FILTER - 1);
    }

    /**
     * Writes a model.
     *
     * @param layout      the {@linkplain NameEvidence#layout() layout} of the evidence that it was trained with
     * @param transitions units for each pair of labels, the earlier label's first
     * @param keys        keys of features, ascending as unsigned numbers
     * @param columns     units for each label and feature, the first label's first
     * @param words       keys of words with profiles, ascending as unsigned numbers
     * @param cases       how they are written
     * @param names       in which names they stand
     */
    public static void write(
            DataOutputStream out,
            int layout,
            int[] transitions,
            int[] keys,
            byte[] columns,
            int[] words,
            byte[] cases,
            byte[] names)
            throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(FeatureSchema.VALUE);
        out.writeInt(layout);
        for (int transition : transitions) {
            out.writeShort(transition);
        }
        writeKeys(out, words);
        out.write(cases);
        out.write(names);
        writeKeys(out, keys);
        out.write(columns);
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it cannot be read, is of another version or was trained with other features
     */
    static TaggerModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a tagger model of this version");
        }
        if (in.readInt() != FeatureSchema.VALUE) {
            throw new IOException("the tagger model was trained with other features than those of this version: make it"
                    + " again with wiredesk train entities");
        }
        int layout = in.readInt();
        int[] transitions = new int[LABELS * LABELS];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readShort();
        }
        int[] words = readKeys(in);
        byte[] cases = new byte[words.length];
        in.readFully(cases);
        byte[] names = new byte[words.length];
        in.readFully(names);
        int[] keys = readKeys(in);
        byte[] columns = new byte[keys.length * LABELS];
        in.readFully(columns);
        return new TaggerModel(layout, transitions, keys, columns, WordProfiles.of(words, cases, names));
    }

    private static void writeKeys(DataOutputStream out, int[] keys) throws IOException {
        out.writeInt(keys.length);
        int before = 0;
        for (int key : keys) {
            int step = key - before;
            while ((step & ~0x7f) != 0) {
                out.writeByte((step & 0x7f) | 0x80);
                step >>>= 7;
            }
            out.writeByte(step);
            before = key;
        }
    }

    private static int[] readKeys(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        int before = 0;
        for (int i = 0; i < keys.length; i++) {
            int step = 0;
            int shift = 0;
            byte next = in.readByte();
            while (next < 0) {
                step |= (next & 0x7f) << shift;
                shift += 7;
                next = in.readByte();
            }
            before += step | (next << shift);
            keys[i] = before;
        }
        return keys;
    }
}
