package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * What the second model sees of a line: what the first one says of it, of its neighbours and of the page, and where it
 * lies to the stretch that is most likely the article. Made once per page; not thread-safe.
 */
final class ContextFeatures {
    private static final int REACH = 5;
    private static final int[] WINDOWS = {2, 5, 10, 20};
    /** Keeps the log-odds of one line from outweighing all others. */
    private static final double CLIP = 0.02;

    static final List<String> NAMES = names();

    private final PageShape page;
    private final double[] first;
    private final double[] sums;
    private final double[] mass;
    private final int from;
    private final int to;
    private final double total;
    private final int[] runStart;
    private final double[] runMass;
    private final IntTable story = new IntTable();
    private int bestRun;

    ContextFeatures(PageShape page, double[] first) {
        this.page = page;
        this.first = first;
        int count = first.length;
        sums = new double[count + 1];
        mass = new double[count + 1];
        double best = 0;
        double running = 0;
        int start = 0;
        int bestFrom = 0;
        int bestTo = 0;
        runStart = new int[count];
        runMass = new double[count];
        for (int i = 0; i < count; i++) {
            sums[i + 1] = sums[i] + first[i];
            mass[i + 1] = mass[i] + first[i] * page.lines[i].chars;
            double p = Math.max(CLIP, Math.min(1 - CLIP, first[i]));
            // The stretch with the largest sum of log-odds, weighed by length: one pass (Kadane).
            running += StrictMath.log(p / (1 - p)) * StrictMath.sqrt(page.lines[i].chars + 1.0);
            if (running > best) {
                best = running;
                bestFrom = start;
                bestTo = i + 1;
            }
            if (running <= 0) {
                running = 0;
                start = i + 1;
            }
            boolean kept = first[i] >= 0.5;
            boolean goesOn = i > 0 && kept == (first[i - 1] >= 0.5);
            runStart[i] = goesOn ? runStart[i - 1] : i;
            runMass[runStart[i]] += kept ? page.lines[i].chars : 0;
        }
        from = bestFrom;
        to = bestTo;
        total = mass[count];
        for (int i = from; i < to; i++) {
            if (first[i] >= 0.5 && page.lines[i].isProse()) {
                for (int word : page.lines[i].words) {
                    story.add(word);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            bestRun = runMass[i] > runMass[bestRun] ? i : bestRun;
        }
    }

    /** The values of one line, in the order of {@link #NAMES}. */
    float[] row(int i) {
        Row row = new Row(NAMES.size());
        int count = first.length;
        for (int step = -REACH; step <= REACH; step++) {
            row.add(i + step < 0 || i + step >= count ? -1 : (float) first[i + step]);
        }
        for (int reach : WINDOWS) {
            int low = Math.max(0, i - reach);
            int high = Math.min(count, i + reach + 1);
            row.add((float) ((sums[high] - sums[low]) / (high - low)));
        }
        double massHere = Math.max(1.0, runMass[bestRun]);
        row.add(i - from)
                .add(to - 1 - i)
                .add(to - from)
                .add((float) (mass[i] / Math.max(1.0, total)))
                .add((float) mass[i])
                .add((float) (total - mass[i + 1]))
                .add((float) (sums[count] / count))
                .add((float) (runMass[runStart[i]] / massHere))
                .add(i - bestRun)
                .add((float) runMass[runStart[i]])
                .add(i - runStart[i]);
        own(row, i);
        return row.values();
    }

    private void own(Row row, int i) {
        LineShape line = page.lines[i];
        LineWords words = line.vocabulary;
        row.add(line.wordCount())
                .add(line.end)
                .add(line.start)
                .add(line.innerEnds)
                .add(line.share(words.function()))
                .add(line.share(line.capitals))
                .add(line.share(words.pageCovered()))
                .add(line.digits / Math.max(1.0f, line.chars))
                .add(page.topic[i])
                .add(inStory(i))
                .add(page.share(page.ended, i, 5))
                .add(page.share(page.titles, i, 5))
                .add(page.share(page.labels, i, 5))
                .add(page.sinceLabel[0][i])
                .add(page.sinceLabel[1][i])
                .add(page.same[i])
                .add(line.item)
                .add(words.count(WordKind.CREDIT))
                .add(words.count(WordKind.RELATED))
                .add(words.count(WordKind.TIME))
                .add(words.count(WordKind.COMMENT))
                .add(page.back[i])
                .add(page.forth[i])
                .add(i + 1 < page.size() ? page.lines[i + 1].wordCount() : -1)
                .add(i > 0 ? page.lines[i - 1].wordCount() : -1)
                .add(i > 0 ? page.lines[i - 1].end : -1)
                .add(page.size())
                .add(page.covered[page.size()] / Math.max(1.0f, page.words[page.size()]));
    }

    /** The share of the longer words of a line that the likely article has too, the line itself apart. */
    private float inStory(int i) {
        LineShape line = page.lines[i];
        int own = i >= from && i < to && first[i] >= 0.5 && line.isProse() ? 1 : 0;
        int known = 0;
        for (int word : line.words) {
            known += story.get(word) > own ? 1 : 0;
        }
        return line.words.length == 0 ? 0 : known / (float) line.words.length;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int step = -REACH; step <= REACH; step++) {
            names.add("p" + step);
        }
        for (int reach : WINDOWS) {
            names.add("p±" + reach);
        }
        names.addAll(List.of(
                "fromStart",
                "toEnd",
                "stretch",
                "massShareBefore",
                "massBefore",
                "massAfter",
                "meanP",
                "runShare",
                "fromBestRun",
                "runMass",
                "inRun",
                "words",
                "end",
                "start",
                "innerEnds",
                "functionShare",
                "capitals",
                "pageCovered",
                "digits",
                "topicShare",
                "inStory",
                "ended",
                "titles",
                "labels",
                "sinceComment",
                "sinceRelated",
                "same",
                "item",
                "credit",
                "related",
                "time",
                "comment",
                "back",
                "forth",
                "wordsAfter",
                "wordsBefore",
                "endBefore",
                "lines",
                "coverage"));
        return List.copyOf(names);
    }
}
