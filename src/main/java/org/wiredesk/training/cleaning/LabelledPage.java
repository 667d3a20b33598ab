package org.wiredesk.training.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wiredesk.text.cleaning.html.PageRows;
import tools.jackson.databind.JsonNode;

/**
 * A page whose blocks are known to belong to its article, or not.
 *
 * @param set     which collection it comes from
 * @param site    its registrable host
 * @param rows    for each block its features
 * @param labels  for each block 1, 0, or NaN where nobody knows
 * @param words   for each block the number of its words
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are many rows
record LabelledPage(String set, String site, float[][] rows, float[] labels, int[] words) {
    private static final int LONGEST_DROP = 160;
    private static final double MUCH = 0.3;

    /** A page of a collection that gives the true body, or segments that must and must not be in it. */
    static LabelledPage of(String set, JsonNode page) {
        String html = page.get("html").stringValue();
        String url = page.hasNonNull("url") ? page.get("url").stringValue() : null;
        PageRows rows = PageRows.of(html, url);
        List<String> texts = rows.texts();
        JsonNode body = page.get("articleBody");
        float[] labels = body != null
                ? BodyAlignment.labels(texts, body.stringValue())
                : bySegments(texts, strings(page.get("with")), strings(page.get("without")));
        int[] words = texts.stream()
                .mapToInt(text -> text.split("[^\\p{L}\\p{N}]+", -1).length)
                .toArray();
        String site = Site.of(url == null ? page.get("id").stringValue() : url);
        return new LabelledPage(set, site, rows.rows(), labels, words);
    }

    /** How many words of the body were found. */
    int bodyWords() {
        int sum = 0;
        for (int b = 0; b < labels.length; b++) {
            sum += labels[b] == 1 ? words[b] : 0;
        }
        return sum;
    }

    /** Which of so many parts the page's site falls into; all pages of a site fall into the same one. */
    int fold(int folds) {
        return Site.fold(site, folds);
    }

    /** A block that alone holds a segment of the body stays; one that is, or mostly is, a segment of the rest goes. */
    private static float[] bySegments(List<String> texts, List<String> with, List<String> without) {
        float[] labels = new float[texts.size()];
        Arrays.fill(labels, Float.NaN);
        for (String segment : with) {
            int[] found = holders(texts, segment);
            if (found.length == 1) {
                labels[found[0]] = 1;
            }
        }
        for (String segment : without) {
            for (int b : holders(texts, segment)) {
                int length = texts.get(b).length();
                if (length <= LONGEST_DROP || segment.length() >= MUCH * length) {
                    labels[b] = labels[b] == 1 ? Float.NaN : 0;
                }
            }
        }
        return labels;
    }

    private static int[] holders(List<String> texts, String segment) {
        List<Integer> found = new ArrayList<>();
        for (int b = 0; b < texts.size(); b++) {
            if (texts.get(b).contains(segment)) {
                found.add(b);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<String> strings(JsonNode list) {
        return list.values().stream()
                .map(item -> item.stringValue().strip().replaceAll("\\s+", " "))
                .toList();
    }
}
