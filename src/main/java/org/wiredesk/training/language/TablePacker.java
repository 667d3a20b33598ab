package org.wiredesk.training.language;

import java.util.Arrays;
import org.wiredesk.text.language.model.NgramTable;
import org.wiredesk.text.language.model.Ngrams;

/** Chooses the slots that are worth their place, and packs them. */
final class TablePacker {
    /** How much the frequency of a feature counts when places are given out, and how much the places that it takes. */
    private static final double POWER = 0.85;

    private static final double COST = 0.6;

    private final Features features;
    private final int[] localIds;
    private final float step;

    TablePacker(Features features, int[] localIds, float step) {
        this.features = features;
        this.localIds = localIds;
        this.step = step;
    }

    /** Whether each slot finds a place; the features that decide most are placed first, whole or not at all. */
    private boolean[] choose(int sets) {
        boolean[] chosen = new boolean[features.slots];
        long[] order = new long[features.size];
        for (int f = 0; f < features.size; f++) {
            order[f] = ((long) Float.floatToIntBits(value(f)) << 32) | (0xFFFFFFFFL - f);
        }
        Arrays.sort(order);
        byte[] used = new byte[sets];
        for (int i = order.length - 1; i >= 0; i--) {
            int f = (int) (0xFFFFFFFFL - (order[i] & 0xFFFFFFFFL));
            int n = 0;
            for (int s = features.starts[f]; s < features.starts[f + 1]; s++) {
                n += weight(s) == 0 ? 0 : 1;
            }
            long key = features.keys[f];
            int room = NgramTable.WAYS - used[NgramTable.set(key, sets)];
            if (n > room && Ngrams.order(key) <= 2) {
                room += NgramTable.WAYS - used[NgramTable.set(NgramTable.second(key), sets)];
            }
            if (n <= room) {
                for (int s = features.starts[f]; s < features.starts[f + 1]; s++) {
                    if (weight(s) != 0) {
                        chosen[s] = place(key, used) >= 0;
                    }
                }
            }
        }
        return chosen;
    }

    private float value(int f) {
        float high = 0;
        float low = 0;
        for (int s = features.starts[f]; s < features.starts[f + 1]; s++) {
            high = Math.max(high, features.weights[s]);
            low = Math.min(low, features.weights[s]);
        }
        int slots = features.starts[f + 1] - features.starts[f];
        return (high - low) * (float) (StrictMath.pow(features.rates[f], POWER) / StrictMath.pow(slots, COST));
    }

    /** The table of the slots that decide most, as many as find a place in so many sets. */
    byte[] pack(int sets) {
        boolean[] chosen = choose(sets);
        byte[] table = NgramTable.empty(sets);
        byte[] used = new byte[sets];
        for (int f = 0; f < features.size; f++) {
            for (int s = features.starts[f]; s < features.starts[f + 1]; s++) {
                int weight = weight(s);
                if (chosen[s]) {
                    long key = features.keys[f];
                    int way = place(key, used);
                    if (way >= NgramTable.WAYS) {
                        NgramTable.write(
                                table,
                                NgramTable.second(key),
                                way - NgramTable.WAYS,
                                localIds[features.languages[s]],
                                weight);
                    } else if (way >= 0) {
                        NgramTable.write(table, key, way, localIds[features.languages[s]], weight);
                    }
                }
            }
        }
        return table;
    }

    private static int place(long key, byte[] used) {
        int set = NgramTable.set(key, used.length);
        if (used[set] < NgramTable.WAYS) {
            return used[set]++;
        }
        if (Ngrams.order(key) <= 2) {
            int other = NgramTable.set(NgramTable.second(key), used.length);
            if (used[other] < NgramTable.WAYS) {
                return NgramTable.WAYS + used[other]++;
            }
        }
        return -1;
    }

    private int weight(int slot) {
        int weight = Math.round(features.weights[slot] / step);
        return Math.min(NgramTable.MOST, weight);
    }
}
