package org.wiredesk.text.cleaning.lines;

import java.util.Arrays;
import java.util.List;

/**
 * What the page model sees of a document as a whole: how much of it are labels, titles, stamps and running text, and how
 * many lines stand before the first running text and behind the last. Stateless.
 */
final class PageFeatures {
    private static final int SHORT = 5;

    static final List<String> NAMES = List.of(
            "labels",
            "lines",
            "labelShare",
            "titleShare",
            "stamps",
            "stampShare",
            "proseShare",
            "meanWords",
            "medianWords",
            "pageWords",
            "coverage",
            "ended",
            "short",
            "lead",
            "tail",
            "leadShare",
            "tailShare");

    private PageFeatures() {}

    /** The values of a document with lines, in the order of {@link #NAMES}. */
    static float[] row(PageShape page) {
        int count = page.size();
        int stamps = 0;
        int few = 0;
        int lead = count;
        int tail = count;
        float[] words = new float[count];
        for (int i = 0; i < count; i++) {
            LineShape line = page.lines[i];
            words[i] = line.wordCount();
            stamps += page.stamps.is(i) ? 1 : 0;
            few += words[i] < SHORT ? 1 : 0;
            if (line.isProse()) {
                lead = Math.min(lead, i);
                tail = count - 1 - i;
            }
        }
        Arrays.sort(words);
        return new Row(NAMES.size())
                .add(page.distinctLabels())
                .add(count)
                .add(page.labels[count] / (float) count)
                .add(page.titles[count] / (float) count)
                .add(stamps)
                .add(stamps / (float) count)
                .add(page.prose[count] / Math.max(1.0f, page.chars[count]))
                .add(page.words[count] / count)
                .add(words[count / 2])
                .add(page.covered[count])
                .add(page.covered[count] / Math.max(1.0f, page.words[count]))
                .add(page.ended[count] / (float) count)
                .add(few / (float) count)
                .add(lead)
                .add(tail)
                .add(lead / (float) count)
                .add(tail / (float) count)
                .values();
    }
}
