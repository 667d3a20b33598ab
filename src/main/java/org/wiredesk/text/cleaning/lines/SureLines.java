package org.wiredesk.text.cleaning.lines;

/** Where the lines stand that a first look was sure of, to stay or to go. Immutable once made. */
final class SureLines {
    private static final double STAYS = 0.8;
    private static final double GOES = 0.2;

    private final int first;
    private final int last;
    /** Lines back and forth to one that is sure to stay, or to go; the number of lines when there is none. */
    private final int[] staysBack;

    private final int[] staysForth;
    private final int[] goesBack;
    private final int[] goesForth;

    /**
     * The lines that are sure.
     *
     * @param most the highest probability: where none is high, the likeliest line is sure
     */
    SureLines(double[] keeps, double most) {
        double bar = Math.min(STAYS, most);
        int count = keeps.length;
        staysBack = new int[count];
        staysForth = new int[count];
        goesBack = new int[count];
        goesForth = new int[count];
        int stays = -count;
        int goes = -count;
        int from = -1;
        for (int i = 0; i < count; i++) {
            staysBack[i] = Math.min(count, i - stays);
            goesBack[i] = Math.min(count, i - goes);
            goes = keeps[i] < GOES ? i : goes;
            if (keeps[i] >= bar) {
                stays = i;
                from = from < 0 ? i : from;
            }
        }
        first = from;
        last = Math.max(-1, stays);
        stays = 2 * count;
        goes = 2 * count;
        for (int i = count - 1; i >= 0; i--) {
            staysForth[i] = Math.min(count, stays - i);
            goesForth[i] = Math.min(count, goes - i);
            goes = keeps[i] < GOES ? i : goes;
            stays = keeps[i] >= bar ? i : stays;
        }
    }

    void addTo(Row row, int line) {
        row.add(line - first)
                .add(last - line)
                .add(staysBack[line])
                .add(staysForth[line])
                .add(goesBack[line])
                .add(goesForth[line]);
    }
}
