package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * What a first model made of the lines of a document, as a second one sees it: the probabilities around a line, where
 * the article seems to begin and to end, and which words it seems to be told in. D. Wolpert, "Stacked generalization",
 * Neural Networks 5(2), 1992. Immutable once made.
 */
final class FirstLook {
    private static final int REACH = 5;
    private static final int[] WINDOWS = {1, 3, 6, 12, 25, 60};

    static final List<String> NAMES = names();

    private final LineShape[] lines;
    private final double[] keeps;
    /** Sums before a line: probabilities, characters, and characters times probability. */
    private final double[] sums;

    private final double[] chars;
    private final double[] kept;
    private final double most;
    private final Stretch byLength;
    private final Stretch byOdds;
    private final SureLines sure;
    private final StoryWords words;
    private final AlikeLines alike;
    private final RunMeans runs;

    /**
     * The first look at a document.
     *
     * @param keeps for each line, the probability that it belongs to the article
     */
    FirstLook(PageShape page, double[] keeps) {
        this.lines = page.lines;
        this.keeps = keeps;
        int count = lines.length;
        sums = new double[count + 1];
        chars = new double[count + 1];
        kept = new double[count + 1];
        double[] length = new double[count];
        double[] odds = new double[count];
        double highest = 0;
        for (int i = 0; i < count; i++) {
            sums[i + 1] = sums[i] + keeps[i];
            chars[i + 1] = chars[i] + lines[i].chars;
            kept[i + 1] = kept[i] + keeps[i] * lines[i].chars;
            length[i] = (keeps[i] - 0.5) * StrictMath.sqrt(lines[i].chars);
            odds[i] = Stretch.odds(keeps[i]);
            highest = Math.max(highest, keeps[i]);
        }
        most = highest;
        byLength = Stretch.of(length);
        byOdds = Stretch.of(odds);
        sure = new SureLines(keeps, highest);
        words = new StoryWords(lines, keeps);
        alike = new AlikeLines(lines, keeps);
        runs = new RunMeans(lines, sums);
    }

    /** Adds the values of a line, in the order of {@link #NAMES}. */
    void addTo(Row row, int line) {
        row.add((float) keeps[line]);
        for (int step = 1; step <= REACH; step++) {
            row.add(at(line - step)).add(at(line + step));
        }
        for (int reach : WINDOWS) {
            window(row, line, reach);
        }
        int count = lines.length;
        double whole = Math.max(1, kept[count]);
        row.add((float) most)
                .add((float) sums[count])
                .add((float) kept[count])
                .add((float) (kept[line] / whole))
                .add((float) ((kept[count] - kept[line + 1]) / whole))
                .add(share(kept[line], chars[line]))
                .add(share(kept[count] - kept[line + 1], chars[count] - chars[line + 1]))
                .add(share(kept[count], chars[count]));
        byLength.addTo(row, line);
        byOdds.addTo(row, line);
        sure.addTo(row, line);
        words.addTo(row, line);
        alike.addTo(row, line);
        runs.addTo(row, line);
    }

    private void window(Row row, int line, int reach) {
        int from = Math.max(0, line - reach);
        int to = Math.min(lines.length, line + 1 + reach);
        row.add((float) ((sums[to] - sums[from] - keeps[line]) / Math.max(1, to - from - 1)))
                .add(share(kept[to] - kept[from], chars[to] - chars[from]))
                .add((float) ((sums[line] - sums[from]) / Math.max(1, line - from)))
                .add((float) ((sums[to] - sums[line + 1]) / Math.max(1, to - line - 1)));
    }

    /** The probability of a line; -1 beyond the ends. */
    private float at(int line) {
        return line < 0 || line >= keeps.length ? -1 : (float) keeps[line];
    }

    private static float share(double part, double whole) {
        return (float) (part / Math.max(1, whole));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("keep"));
        for (int step = 1; step <= REACH; step++) {
            names.add("keep-" + step);
            names.add("keep+" + step);
        }
        for (int reach : WINDOWS) {
            for (String name : List.of("keep±", "keptChars±", "keep-…", "keep+…")) {
                names.add(name + reach);
            }
        }
        names.addAll(List.of(
                "keepMost",
                "keepSum",
                "keptChars",
                "keptBefore",
                "keptBehind",
                "keptShareBefore",
                "keptShareBehind",
                "keptShare"));
        for (String stretch : List.of("stretch:", "oddsStretch:")) {
            names.addAll(List.of(stretch + "from", stretch + "to", stretch + "lines"));
        }
        names.addAll(List.of("fromFirstSure", "toLastSure", "sureBack", "sureForth", "goneBack", "goneForth"));
        names.addAll(List.of("storyWords", "storyWordCount", "otherWords", "keepAlike"));
        names.addAll(List.of("keepRun", "keepRunBefore", "keepRunBehind"));
        return List.copyOf(names);
    }
}
