package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.List;

/** What the line model sees of a line: its shape, its neighbours' and its place on the page. Stateless. */
final class LineFeatures {
    private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};
    private static final int[] WINDOWS = {2, 5, 10, 25};

    private static final int[] STAMP_WINDOWS = {4, 10, 30};
    private static final int[] SIDES = {5, 15, 40};

    static final List<String> NAMES = names();

    private LineFeatures() {}

    /** The values of one line, in the order of {@link #NAMES}. */
    static float[] row(PageShape page, int line) {
        Row row = new Row(NAMES.size());
        addTo(row, page, line);
        return row.values();
    }

    /** The same values, and behind them what a first look said of the line. */
    static float[] row(PageShape page, int line, FirstLook look) {
        Row row = new Row(NAMES.size() + FirstLook.NAMES.size());
        addTo(row, page, line);
        look.addTo(row, line);
        return row.values();
    }

    private static void addTo(Row row, PageShape page, int line) {
        own(row, page, line);
        place(row, page, line);
        for (int step : NEIGHBOURS) {
            neighbour(row, page, line + step);
        }
        for (int reach : WINDOWS) {
            row.add(page.density(line, reach))
                    .add(page.meanWords(line, reach))
                    .add(page.coverage(line, reach))
                    .add(page.share(page.labels, line, reach))
                    .add(page.share(page.ended, line, reach))
                    .add(page.share(page.titles, line, reach));
        }
        form(row, page, line);
        page.runs.addTo(row, line);
        sides(row, page, line);
    }

    private static void own(Row row, PageShape page, int i) {
        LineShape line = page.lines[i];
        LineWords words = line.vocabulary;
        row.add(line.chars)
                .add(line.wordCount())
                .add(line.chars / Math.max(1.0f, line.wordCount()))
                .add(line.share(words.function()))
                .add(page.frequent[i])
                .add(page.topic[i])
                .add(line.end)
                .add(line.start)
                .add(line.innerEnds)
                .add(line.commas / Math.max(1.0f, line.wordCount()))
                .add(line.openers)
                .add(line.separators)
                .add(line.signs / Math.max(1.0f, line.chars))
                .add(line.digits / Math.max(1.0f, line.chars))
                .add(line.share(line.capitals))
                .add(line.share(line.smallStarts))
                .add(line.share(line.shouted))
                .add(line.address)
                .add(line.clock)
                .add(line.year)
                .add(line.item)
                .add(line.bracketed)
                .add(words.longest())
                .add(line.share(words.covered()))
                .add(line.share(words.pageCovered()))
                .add(words.pageCovered());
        for (WordKind kind : WordKind.values()) {
            if (kind != WordKind.FUNCTION) {
                row.add(words.count(kind));
            }
        }
        row.add(page.same[i]);
    }

    private static void place(Row row, PageShape page, int i) {
        int count = page.size();
        row.add(i)
                .add(count - 1 - i)
                .add(i / (float) count)
                .add(page.chars[i] / Math.max(1.0f, page.chars[count]))
                .add(page.prose[i] / Math.max(1.0f, page.prose[count]))
                .add(page.prose[i])
                .add(page.prose[count] - page.prose[i])
                .add(page.back[i])
                .add(page.forth[i])
                .add(page.shortBefore[i])
                .add(page.shortAfter[i])
                .add(count)
                .add(page.prose[count] / Math.max(1.0f, page.chars[count]))
                .add(page.words[count] / count)
                .add(page.covered[count] / Math.max(1.0f, page.words[count]))
                .add(page.lines[i].chars / Math.max(1.0f, page.chars[count]))
                .add(page.labels[i])
                .add(page.labels[count] - page.labels[i])
                .add(page.labels[count] / (float) count)
                .add(page.titles[count] / (float) count)
                .add(page.lines[i].isLabel())
                .add(page.lines[i].isTitle());
        for (int[] since : page.sinceLabel) {
            row.add(since[i]);
        }
    }

    private static void form(Row row, PageShape page, int i) {
        Stamps stamps = page.stamps;
        row.add(stamps.is(i)).add(stamps.since(i)).add(stamps.until(i));
        for (int reach : STAMP_WINDOWS) {
            row.add(stamps.shareBefore(i, reach)).add(stamps.shareAfter(i, reach));
        }
        row.add(page.echoes.openings(i))
                .add(page.echoes.longOpenings(i))
                .add(page.echoes.closings(i))
                .add(page.echoes.alike(i))
                .add(i - page.main.from())
                .add(page.main.to() - 1 - i)
                .add(page.main.to() - page.main.from())
                .add(page.main.common(i))
                .add(page.main.commonWords(i))
                .add(page.proseLast[i])
                .add(page.proseNext[i])
                .add(page.lines[i].chars / Math.max(1.0f, page.longest));
    }

    /** What stands on both sides of a line: an article goes on behind its lists, and not behind a bar of links. */
    private static void sides(Row row, PageShape page, int i) {
        int count = page.size();
        for (int reach : SIDES) {
            int from = Math.max(0, i - reach);
            int to = Math.min(count, i + 1 + reach);
            row.add(Math.min(page.prose[i] - page.prose[from], page.prose[to] - page.prose[i + 1]))
                    .add(page.labels[i] - page.labels[from])
                    .add(page.labels[to] - page.labels[i + 1])
                    .add((page.topics[to] - page.topics[from]) / (to - from))
                    .add((page.speech[to] - page.speech[from]) / Math.max(1.0f, page.words[to] - page.words[from]));
        }
        row.add(page.sinceColon[i]);
    }

    private static void neighbour(Row row, PageShape page, int i) {
        if (i < 0 || i >= page.size()) {
            row.add(-1).add(-1).add(-1).add(-1).add(-1).add(-1);
            return;
        }
        LineShape line = page.lines[i];
        row.add(line.wordCount())
                .add(line.end)
                .add(line.share(line.vocabulary.function()))
                .add(line.share(line.vocabulary.pageCovered()))
                .add(line.share(line.capitals))
                .add(page.topic[i]);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "chars",
                "words",
                "wordLength",
                "functionShare",
                "frequentShare",
                "topicShare",
                "end",
                "start",
                "innerEnds",
                "commas",
                "openers",
                "separators",
                "signs",
                "digits",
                "capitals",
                "smallStarts",
                "shouted",
                "address",
                "clock",
                "year",
                "item",
                "bracketed",
                "longest",
                "covered",
                "pageCovered",
                "pageWords"));
        for (WordKind kind : WordKind.values()) {
            if (kind != WordKind.FUNCTION) {
                names.add("kind:" + kind);
            }
        }
        names.addAll(List.of(
                "same",
                "index",
                "fromEnd",
                "relative",
                "charsBefore",
                "proseShareBefore",
                "proseBefore",
                "proseAfter",
                "back",
                "forth",
                "shortBefore",
                "shortAfter",
                "lines",
                "proseShare",
                "meanWords",
                "coverage",
                "share",
                "labelsBefore",
                "labelsAfter",
                "labels",
                "titles",
                "label",
                "title"));
        for (WordKind opener : PageShape.OPENERS) {
            names.add("since:" + opener);
        }
        for (int step : NEIGHBOURS) {
            for (String name : List.of("words", "end", "functionShare", "pageCovered", "capitals", "topicShare")) {
                names.add(name + step);
            }
        }
        for (int reach : WINDOWS) {
            for (String name : List.of("density", "meanWords", "coverage", "labels", "ended", "titles")) {
                names.add(name + "±" + reach);
            }
        }
        names.addAll(List.of("stamp", "sinceStamp", "untilStamp"));
        for (int reach : STAMP_WINDOWS) {
            names.add("stamps-" + reach);
            names.add("stamps+" + reach);
        }
        names.addAll(List.of(
                "openings",
                "longOpenings",
                "closings",
                "alike",
                "fromMain",
                "toMainEnd",
                "main",
                "common",
                "commonWords",
                "proseLast",
                "proseNext",
                "ofLongest"));
        for (String name : List.of(
                "lines",
                "ofLargest",
                "longest",
                "meanWords",
                "ended",
                "labels",
                "labelShare",
                "coverage",
                "stamps",
                "speech",
                "titles",
                "topic",
                "inside")) {
            names.add("run:" + name);
        }
        for (String side : List.of("before:", "behind:")) {
            for (String name : List.of("lines", "chars", "ended", "labels")) {
                names.add(side + name);
            }
        }
        for (int reach : SIDES) {
            for (String name : List.of("prose", "labelsBefore", "labelsBehind", "topic", "speech")) {
                names.add(name + "|" + reach);
            }
        }
        names.add("sinceColon");
        return List.copyOf(names);
    }
}
