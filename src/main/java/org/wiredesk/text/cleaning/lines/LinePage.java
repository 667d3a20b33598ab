package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.text.Piece;

/**
 * The lines of one document as the models see them: the rows of its models, for judging and for training.
 * Immutable.
 */
public final class LinePage {
    private static final List<String> SECOND =
            Stream.concat(LineFeatures.NAMES.stream(), FirstLook.NAMES.stream()).toList();

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

    /** The names of the values of a row of the line model. */
    public static List<String> features() {
        return LineFeatures.NAMES;
    }

    /** The names of the values of a row of the second model: those of the first, and what the first one said. */
    public static List<String> secondFeatures() {
        return SECOND;
    }

    /** The names of the values that the page model sees. */
    public static List<String> pageFeatures() {
        return PageFeatures.NAMES;
    }

    /** The number of lines. */
    public int size() {
        return shape.size();
    }

    /** Whether the lines show enough signs of a page for the models to be asked at all. */
    public boolean mayBePage() {
        return shape.distinctLabels() >= Labels.FEWEST;
    }

    /** The page model's row; the document has lines. */
    public float[] pageRow() {
        return PageFeatures.row(shape);
    }

    /** The line model's row of a line. */
    public float[] row(int line) {
        return LineFeatures.row(shape, line);
    }

    /**
     * The second model's rows of all lines.
     *
     * @param first for each line, the probability that the first model gives it
     */
    public float[][] rows(double[] first) {
        FirstLook look = new FirstLook(shape, first);
        float[][] rows = new float[first.length][];
        for (int line = 0; line < rows.length; line++) {
            rows[line] = LineFeatures.row(shape, line, look);
        }
        return rows;
    }

    PageShape shape() {
        return shape;
    }
}
