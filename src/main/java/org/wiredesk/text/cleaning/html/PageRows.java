package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * The blocks of one page as the models that choose the story see them, for training and measuring. Immutable and
 * thread-safe.
 */
public final class PageRows {
    private static final PageRows EMPTY = of("");

    private final BlockView view;

    private PageRows(BlockView view) {
        this.view = view;
    }

    /** The blocks of a page, given as decoded. */
    public static PageRows of(String html) {
        Document document = HtmlExtractor.parse(html);
        return new PageRows(BlockView.of(document));
    }

    /** The names of the features that the first model sees, in the order of a row's values. */
    public static List<String> firstFeatures() {
        return BlockFeatures.of(EMPTY.view).names();
    }

    /** The names of the features that the second model sees, in the order of a row's values. */
    public static List<String> secondFeatures() {
        return EMPTY.table(new double[0]).names();
    }

    /** The text of each block, in document order, each run of white space as one space. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int b = 0; b < view.size; b++) {
            texts.add(view.blocks.get(b).text());
        }
        return texts;
    }

    /** The features of each block as the first model sees them. */
    public float[][] rows() {
        return rows(BlockFeatures.of(view));
    }

    /** The features of each block as the second model sees them, given the first one's probabilities. */
    public float[][] rows(double[] probabilities) {
        return rows(table(probabilities));
    }

    private FeatureTable table(double[] probabilities) {
        FeatureTable table = BlockFeatures.of(view);
        ContextFeatures.add(table, view, probabilities);
        return table;
    }

    private static float[][] rows(FeatureTable table) {
        float[][] rows = new float[table.size()][];
        Arrays.setAll(rows, table::row);
        return rows;
    }
}
