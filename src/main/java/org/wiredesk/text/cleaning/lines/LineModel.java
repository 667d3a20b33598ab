package org.wiredesk.text.cleaning.lines;

import java.util.Arrays;
import java.util.List;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.trees.TreeModel;

/**
 * Tells the lines of an article from the boilerplate of the page that they were taken from, by three models of trees: one
 * says of a document whether it is a page at all, the next of each line of a page whether it belongs to the article, the
 * last says the same again, knowing what was said of all lines.
 * {@code README.md} beside the models says what they were trained on. Immutable and thread-safe.
 */
public final class LineModel {
    /** What one line costs, in units of work: a look at each of its characters comes on top. */
    private static final int LINE_COST = 900;
    /** From this probability on a document is a page. */
    private static final double PAGE = 0.6;
    /** The same for a document with one label only, as an article may have by chance. */
    private static final double ONE_LABEL = 0.8;
    /** How likely a line's neighbour has another lot: measured on sites that the models had not seen. */
    private static final double CHANGE = 0.35;

    private static final LineModel STANDARD = of(
            TreeModel.ofResource(LineModel.class, "page.model", LinePage.pageFeatures()),
            TreeModel.ofResource(LineModel.class, "line.model", LinePage.features()),
            TreeModel.ofResource(LineModel.class, "second.model", LinePage.secondFeatures()));

    private final TreeModel page;
    private final TreeModel first;
    private final TreeModel second;

    private LineModel(TreeModel page, TreeModel first, TreeModel second) {
        this.page = page;
        this.first = first;
        this.second = second;
    }

    /** The model that ships with the project. */
    public static LineModel standard() {
        return STANDARD;
    }

    /**
     * A model of its parts.
     *
     * @param page   over {@link LinePage#pageFeatures()}
     * @param first  over {@link LinePage#features()}
     * @param second over {@link LinePage#secondFeatures()}
     */
    public static LineModel of(TreeModel page, TreeModel first, TreeModel second) {
        return new LineModel(page, first, second);
    }

    /**
     * Judges the blocks that stay so far.
     *
     * @param pieces the pieces of a plain text
     */
    public LineVerdicts judge(List<Piece> pieces, WorkBudget budget) {
        budget.spend(pieces.size());
        if (!Labels.areIn(pieces)) {
            return LineVerdicts.NONE;
        }
        for (Piece piece : pieces) {
            budget.spend(LINE_COST + 2L * piece.text().length());
        }
        LinePage document = LinePage.of(pieces);
        double bar = document.shape().distinctLabels() > 1 ? PAGE : ONE_LABEL;
        return page.score(document.pageRow()) < bar
                ? LineVerdicts.NONE
                : LineVerdicts.of(pieces, probabilities(document));
    }

    /** For each line, the probability that it belongs to the article. */
    private double[] probabilities(LinePage document) {
        double[] alone = new double[document.size()];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = first.score(document.row(i));
        }
        double[] probabilities =
                Arrays.stream(document.rows(alone)).mapToDouble(second::score).toArray();
        return Smoothing.smooth(probabilities, CHANGE);
    }
}
