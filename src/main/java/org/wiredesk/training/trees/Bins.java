package org.wiredesk.training.trees;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows of values, each value replaced by the number of its bin. */
final class Bins {
    private static final int MOST = 255;

    private final byte[][] bin;
    private final float[][] upper;

    private Bins(byte[][] bin, float[][] upper) {
        this.bin = bin;
        this.upper = upper;
    }

    static Bins of(float[][] rows, int features) {
        byte[][] bin = new byte[features][];
        float[][] upper = new float[features][];
        IntStream.range(0, features).parallel().forEach(feature -> {
            float[] values = new float[rows.length];
            for (int row = 0; row < rows.length; row++) {
                values[row] = rows[row][feature];
            }
            upper[feature] = borders(values);
            bin[feature] = new byte[rows.length];
            for (int row = 0; row < rows.length; row++) {
                bin[feature][row] = (byte) binOf(values[row], upper[feature]);
            }
        });
        return new Bins(bin, upper);
    }

    /** Per row, the bin of a feature as an unsigned byte. */
    byte[] of(int feature) {
        return bin[feature];
    }

    /** The largest value that falls into a bin of a feature, other than the last one. */
    float upper(int feature, int of) {
        return upper[feature][of];
    }

    int count(int feature) {
        return upper[feature].length + 1;
    }

    int rows() {
        return bin[0].length;
    }

    private static int binOf(float value, float[] upper) {
        int at = Arrays.binarySearch(upper, value);
        return at >= 0 ? at : -at - 1;
    }

    /** Borders half-way between neighbouring values; where there are too many values, about as many rows in each bin. */
    private static float[] borders(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] borders = new float[MOST - 1];
        int count = 0;
        int distinct = distinct(sorted);
        double step = (double) sorted.length / MOST;
        double next = distinct <= MOST ? 0.0 : step;
        for (int i = 1; i < sorted.length && count < borders.length; i++) {
            boolean border = sorted[i - 1] < sorted[i];
            if (border && i >= next) {
                borders[count++] = middle(sorted[i - 1], sorted[i]);
                next = distinct <= MOST ? 0.0 : Math.max(next + step, i + 1.0);
            }
        }
        return Arrays.copyOf(borders, count);
    }

    private static float middle(float low, float high) {
        float middle = low + (high - low) / 2;
        return middle < high ? middle : low;
    }

    private static int distinct(float[] sorted) {
        int distinct = 1;
        for (int i = 1; i < sorted.length; i++) {
            distinct += sorted[i - 1] < sorted[i] ? 1 : 0;
        }
        return distinct;
    }
}
