package org.wiredesk.text.cleaning.lines;

import java.util.List;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.trees.TreeModel;

/**
 * Tells the lines of an article from the boilerplate of the page that they were taken from, by two models of trees: one
 * sees a line and its surroundings, the other what the first says of the page. {@code README.md} beside the models says
 * what they were trained on. Immutable and thread-safe.
 */
public final class LineModel {
    /** What one line costs, in units of work: a look at each of its characters comes on top. */
    private static final int LINE_COST = 400;

    private static final LineModel STANDARD = new LineModel(
            TreeModel.ofResource(LineModel.class, "line.model", LineFeatures.NAMES),
            TreeModel.ofResource(LineModel.class, "context.model", ContextFeatures.NAMES));

    private final TreeModel first;
    private final TreeModel context;

    private LineModel(TreeModel first, TreeModel context) {
        this.first = first;
        this.context = context;
    }

    /** The model that ships with the project. */
    public static LineModel standard() {
        return STANDARD;
    }

    /**
     * Judges the blocks that stay so far.
     *
     * @param pieces the pieces of a plain text
     */
    public LineVerdicts judge(List<Piece> pieces, WorkBudget budget) {
        budget.spend(pieces.size());
        int labels = PageGate.labels(pieces);
        if (labels < PageGate.FEWEST) {
            return LineVerdicts.NONE;
        }
        for (Piece piece : pieces) {
            budget.spend(LINE_COST + 2L * piece.text().length());
        }
        LinePage page = LinePage.of(pieces);
        return LineVerdicts.of(pieces, probabilities(page), labels >= PageGate.PAGE);
    }

    /**
     * For each line, the probability that it belongs to the article: the mean of what both models say, which errs less
     * on unseen sites than either.
     */
    private double[] probabilities(LinePage page) {
        double[] unseen = new double[page.size()];
        for (int i = 0; i < unseen.length; i++) {
            unseen[i] = first.score(page.row(i));
        }
        float[][] rows = page.contextRows(unseen);
        double[] probabilities = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            probabilities[i] = (unseen[i] + context.score(rows[i])) / 2;
        }
        return probabilities;
    }
}
