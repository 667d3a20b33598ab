package org.wiredesk.text.cleaning.lines;

/**
 * The stretch of a document that looks most like its article before any model is asked: the one with the largest sum of
 * points, which running text gives and labels take. Immutable once made.
 */
final class MainRun {
    private static final double LABEL = -7;
    private static final double STAMP = -5;
    private static final double OTHER = -2;
    private static final double SENTENCE = 3;

    private final int from;
    private final int to;
    private final float[] common;
    private final int[] commonWords;

    MainRun(LineShape[] lines, Stamps stamps) {
        double[] points = new double[lines.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = points(lines[i], stamps.is(i));
        }
        Stretch most = Stretch.of(points);
        from = most.from();
        to = most.to();
        common = new float[lines.length];
        commonWords = new int[lines.length];
        compare(lines);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The share of a line's rarer words that other lines of the stretch have too. */
    float common(int line) {
        return common[line];
    }

    /** The number of those words. */
    int commonWords(int line) {
        return commonWords[line];
    }

    private static double points(LineShape line, boolean stamp) {
        if (line.isProse()) {
            return StrictMath.sqrt(line.chars);
        }
        return line.isLabel() ? LABEL : stamp ? STAMP : line.endsSentence() ? SENTENCE : OTHER;
    }

    private void compare(LineShape[] lines) {
        IntTable counts = new IntTable();
        for (int i = from; i < to; i++) {
            if (lines[i].isProse()) {
                for (int word : lines[i].words) {
                    counts.add(word);
                }
            }
        }
        for (int i = 0; i < lines.length; i++) {
            LineShape line = lines[i];
            boolean counted = i >= from && i < to && line.isProse();
            IntTable own = new IntTable();
            for (int k = 0; counted && k < line.words.length; k++) {
                own.add(line.words[k]);
            }
            int known = 0;
            int rare = 0;
            for (int k = 0; k < line.words.length; k++) {
                if (line.isRare(k)) {
                    rare++;
                    known += counts.get(line.words[k]) > own.get(line.words[k]) ? 1 : 0;
                }
            }
            common[i] = rare == 0 ? 0 : known / (float) rare;
            commonWords[i] = known;
        }
    }
}
