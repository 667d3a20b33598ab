package org.wiredesk.text.cleaning.html.choice;

import org.wiredesk.text.cleaning.html.feature.BlockFeatures;
import org.wiredesk.text.cleaning.html.feature.BlockView;
import org.wiredesk.text.trees.TreeModel;

/** Gives each block of a page the probability that it belongs to the story. Immutable and thread-safe. */
public final class PageModel {
    private final TreeModel trees;

    private PageModel(TreeModel trees) {
        this.trees = trees;
    }

    /** The model that ships with the project. */
    public static PageModel standard() {
        return Standard.MODEL;
    }

    /**
     * A model of other trees.
     *
     * @throws IllegalArgumentException if they were made for other features than {@link BlockFeatures#names()}
     */
    public static PageModel of(TreeModel trees) {
        if (!trees.features().equals(BlockFeatures.names())) {
            throw new IllegalArgumentException("trees for the features " + trees.features());
        }
        return new PageModel(trees);
    }

    /** Read when it is first asked for: a model for other features can be trained while the resource is still the old one. */
    private static final class Standard {
        static final PageModel MODEL =
                new PageModel(TreeModel.ofResource(PageModel.class, "blocks.trees", BlockFeatures.names()));
    }

    double[] probabilities(BlockView view) {
        return trees.scores(BlockFeatures.of(view).columns(), view.size());
    }
}
