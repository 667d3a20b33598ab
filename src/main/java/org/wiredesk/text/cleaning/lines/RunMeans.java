package org.wiredesk.text.cleaning.lines;

/** The mean probabilities of the runs of a document, running text and what stands between. Immutable once made. */
final class RunMeans {
    private final double[] sums;
    /** Per line, where its run begins and where it ends. */
    private final int[] from;

    private final int[] to;

    /**
     * The means.
     *
     * @param sums sums of the probabilities before each line
     */
    RunMeans(LineShape[] lines, double[] sums) {
        this.sums = sums;
        int count = lines.length;
        from = new int[count];
        to = new int[count];
        for (int i = 0; i < count; i++) {
            from[i] = i > 0 && lines[i].isProse() == lines[i - 1].isProse() ? from[i - 1] : i;
        }
        for (int i = count - 1; i >= 0; i--) {
            to[i] = i + 1 < count && from[i + 1] == from[i] ? to[i + 1] : i + 1;
        }
    }

    /** Adds the means of a line's run and of those before and behind; -1 beyond the ends. */
    void addTo(Row row, int line) {
        row.add(mean(line)).add(mean(from[line] - 1)).add(mean(to[line]));
    }

    private float mean(int line) {
        return line < 0 || line >= from.length
                ? -1
                : (float) ((sums[to[line]] - sums[from[line]]) / (to[line] - from[line]));
    }
}
