package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Features of the blocks of one page, one column each. The order of the columns is the order in which they are added. */
final class FeatureTable {
    private static final int MANY = 640;
    private static final int FARTHEST = 4;
    private static final String[] SHIFTS = {"-4", "-3", "-2", "-1", "", "+1", "+2", "+3", "+4"};

    private final int size;
    /** Two for each column, to be joined: most pages need the values alone. */
    private final List<String> names = new ArrayList<>(MANY);

    private final List<float[]> columns = new ArrayList<>(MANY);

    /** An empty table for a number of blocks. */
    FeatureTable(int size) {
        this.size = size;
    }

    /** The names of the columns. */
    List<String> names() {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < names.size(); i += 2) {
            joined.add(names.get(i) + names.get(i + 1));
        }
        return List.copyOf(joined);
    }

    /** Adds a column whose value is a function of the block. */
    float[] add(String name, IntToDoubleFunction value) {
        return add(name, "", value);
    }

    /** Adds a column with a name in two parts whose value is a function of the block. */
    float[] add(String name, String rest, IntToDoubleFunction value) {
        float[] column = new float[size];
        for (int i = 0; i < size; i++) {
            column[i] = (float) value.applyAsDouble(i);
        }
        return add(name, rest, column);
    }

    float[] add(String name, float[] column) {
        return add(name, "", column);
    }

    float[] add(String name, String rest, float[] column) {
        names.add(name);
        names.add(rest);
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
        add(name, SHIFTS[shift + FARTHEST], shifted);
    }

    /** The columns, one value per block each. */
    float[][] columns() {
        return columns.toArray(float[][]::new);
    }
}
