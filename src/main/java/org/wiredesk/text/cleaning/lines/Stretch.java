package org.wiredesk.text.cleaning.lines;

/** The stretch of lines with the largest sum of points; empty when no line has any (one pass, J. Kadane). Immutable. */
record Stretch(int from, int to) {
    private static final double LEAST = 0.001;

    static Stretch of(double[] points) {
        double best = 0;
        double running = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < points.length; i++) {
            running += points[i];
            if (running > best) {
                best = running;
                from = start;
                to = i + 1;
            }
            if (running <= 0) {
                running = 0;
                start = i + 1;
            }
        }
        return new Stretch(from, to);
    }

    /** The log-odds of a probability, within bounds. */
    static double odds(double p) {
        double bounded = Math.max(LEAST, Math.min(1 - LEAST, p));
        return StrictMath.log(bounded / (1 - bounded));
    }

    /** Adds a line's place in the stretch. */
    void addTo(Row row, int line) {
        row.add(line - from).add(to - line).add(to - from);
    }
}
