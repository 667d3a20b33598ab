package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.Piece;

/**
 * The lines of one document as the line model sees them: the rows of both of its models, for judging and for training.
 * Immutable.
 */
public final class LinePage {
    private final PageShape shape;

    private LinePage(PageShape shape) {
        this.shape = shape;
    }

    /** The blocks among the pieces that stay so far. */
    public static LinePage of(List<Piece> pieces) {
        List<Piece.Kept> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Kept block) {
                blocks.add(block);
            }
        }
        return new LinePage(PageShape.of(blocks));
    }

    /** The names of the values of a row of the first model. */
    public static List<String> features() {
        return LineFeatures.NAMES;
    }

    /** The names of the values of a row of the second model. */
    public static List<String> contextFeatures() {
        return ContextFeatures.NAMES;
    }

    /** The number of lines. */
    public int size() {
        return shape.size();
    }

    /** Whether the lines show enough signs of a page for the model to be asked at all. */
    public boolean mayBePage() {
        return shape.distinctLabels() >= PageGate.FEWEST;
    }

    /** The first model's row of a line. */
    public float[] row(int line) {
        return LineFeatures.row(shape, line);
    }

    /**
     * The second model's rows.
     *
     * @param first the first model's probability for each line
     */
    public float[][] contextRows(double[] first) {
        ContextFeatures context = new ContextFeatures(shape, first);
        float[][] rows = new float[first.length][];
        for (int i = 0; i < first.length; i++) {
            rows[i] = context.row(i);
        }
        return rows;
    }

    PageShape shape() {
        return shape;
    }
}
