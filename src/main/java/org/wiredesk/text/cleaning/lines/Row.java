package org.wiredesk.text.cleaning.lines;

/** Collects the values of one row. Not thread-safe. */
final class Row {
    private final float[] values;
    private int count;

    Row(int size) {
        values = new float[size];
    }

    Row add(float value) {
        values[count++] = value;
        return this;
    }

    Row add(boolean value) {
        return add(value ? 1 : 0);
    }

    /** All values; as many as the row was made for. */
    float[] values() {
        if (count != values.length) {
            throw new IllegalStateException(count + " values for " + values.length + " features");
        }
        return values;
    }
}
