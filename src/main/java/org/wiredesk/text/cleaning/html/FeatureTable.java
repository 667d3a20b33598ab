package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Features of the blocks of one page, one column each. The order of the columns is the order in which they are added. */
final class FeatureTable {
    private final int size;
    private final List<String> names = new ArrayList<>();
    private final List<float[]> columns = new ArrayList<>();

    /** An empty table for a number of blocks. */
    FeatureTable(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Adds a column whose value is a function of the block. */
    float[] add(String name, IntToDoubleFunction value) {
        float[] column = new float[size];
        for (int i = 0; i < size; i++) {
            column[i] = (float) value.applyAsDouble(i);
        }
        return add(name, column);
    }

    float[] add(String name, float[] column) {
        names.add(name);
        columns.add(column);
        return column;
    }

    /** Adds a column that repeats another one of the block {@code shift} farther on; {@code outside} where none is. */
    void addShifted(String name, float[] column, int shift, float outside) {
        float[] shifted = new float[size];
        for (int i = 0; i < size; i++) {
            int at = i + shift;
            shifted[i] = at < 0 || at >= size ? outside : column[at];
        }
        add(name, shifted);
    }

    /** The features of one block. */
    float[] row(int block) {
        float[] row = new float[columns.size()];
        for (int k = 0; k < row.length; k++) {
            row[k] = columns.get(k)[block];
        }
        return row;
    }
}
