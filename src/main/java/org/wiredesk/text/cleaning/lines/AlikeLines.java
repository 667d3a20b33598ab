package org.wiredesk.text.cleaning.lines;

/**
 * Lines near one that look like it: of about its length, with the same kind of beginning and of end. What became of them
 * becomes of the line. Immutable once made.
 */
final class AlikeLines {
    private static final int REACH = 40;
    private static final int[] LENGTHS = {4, 8, 15, 30};

    private final int[] looks;
    private final double[] keeps;

    AlikeLines(LineShape[] lines, double[] keeps) {
        this.keeps = keeps;
        looks = new int[lines.length];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = look(lines[i]);
        }
    }

    /** Adds the mean probability of the lines near one that look like it; -1 when there is none. */
    void addTo(Row row, int line) {
        int to = Math.min(looks.length, line + REACH + 1);
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, line - REACH); i < to; i++) {
            if (i != line && looks[i] == looks[line]) {
                sum += keeps[i];
                count++;
            }
        }
        row.add(count == 0 ? -1 : (float) (sum / count));
    }

    private static int look(LineShape line) {
        int length = 0;
        while (length < LENGTHS.length && line.wordCount() >= LENGTHS[length]) {
            length++;
        }
        int form = line.end * 8 + line.start;
        return ((form * 8 + length) * 2 + (line.item ? 1 : 0)) * 2 + (line.isLabel() ? 1 : 0);
    }
}
