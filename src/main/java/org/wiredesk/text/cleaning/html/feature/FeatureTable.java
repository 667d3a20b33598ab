package org.wiredesk.text.cleaning.html.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Features of the blocks of one page, one column each. The order of the columns is the order in which they are added. */
public final class FeatureTable {
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
    public List<String> names() {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < names.size(); i += 2) {
            joined.add(names.get(i) + names.get(i + 1));
        }
        return List.copyOf(joined);
    }

    /** Adds a column of zeros, to be filled. */
    float[] add(String name) {
        return add(name, "");
    }

    /** Adds a column of zeros with a name in two parts, to be filled. */
    float[] add(String name, String rest) {
        float[] column = new float[size];
        add(name, rest, column);
        return column;
    }

    /** Adds a column of one and the same value, to be filled where it is another one. */
    float[] add(String name, String rest, float value) {
        float[] column = add(name, rest);
        Arrays.fill(column, value);
        return column;
    }

    void add(String name, float[] column) {
        add(name, "", column);
    }

    private void add(String name, String rest, float[] column) {
        names.add(name);
        names.add(rest);
        columns.add(column);
    }

    /** Adds a column that repeats another one of the block {@code shift} farther on; {@code outside} where none is. */
    void addShifted(String name, float[] column, int shift, float outside) {
        float[] shifted = add(name, SHIFTS[shift + FARTHEST], outside);
        int from = Math.min(size, Math.max(0, shift));
        int to = Math.max(0, Math.min(size, size + shift));
        if (to > from) {
            System.arraycopy(column, from, shifted, from - shift, to - from);
        }
    }

    /** The columns, one value per block each. */
    public float[][] columns() {
        return columns.toArray(float[][]::new);
    }
}
