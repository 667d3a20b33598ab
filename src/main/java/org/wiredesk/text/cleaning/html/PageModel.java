package org.wiredesk.text.cleaning.html;

import org.wiredesk.text.trees.TreeModel;

/**
 * Gives each block of a page the probability that it belongs to the story. One model looks at the blocks and their
 * surroundings, a second one also at what the first has made of the blocks around (stacking, as in D. Wolpert, "Stacked
 * generalization", Neural Networks 5(2), 1992). Immutable and thread-safe.
 */
final class PageModel {
    private static final PageModel STANDARD = new PageModel(
            TreeModel.ofResource(PageModel.class, "blocks.trees", PageRows.firstFeatures()),
            TreeModel.ofResource(PageModel.class, "blocks-in-context.trees", PageRows.secondFeatures()));

    private final TreeModel first;
    private final TreeModel second;

    private PageModel(TreeModel first, TreeModel second) {
        this.first = first;
        this.second = second;
    }

    /** The model that ships with the project. */
    static PageModel standard() {
        return STANDARD;
    }

    double[] probabilities(BlockView view) {
        FeatureTable table = BlockFeatures.of(view);
        ContextFeatures.add(table, view, scores(first, table));
        return scores(second, table);
    }

    private static double[] scores(TreeModel model, FeatureTable table) {
        double[] scores = new double[table.size()];
        for (int b = 0; b < scores.length; b++) {
            scores[b] = model.score(table.row(b));
        }
        return scores;
    }
}
