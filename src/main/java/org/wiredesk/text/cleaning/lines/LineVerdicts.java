package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wiredesk.text.Piece;

/**
 * Which blocks of a document are boilerplate, and how sure that is. Blocks are known by where they begin in the raw
 * content, so that the verdicts hold while other steps shorten or remove blocks. Immutable.
 *
 * <p>What is far from the article goes before furniture is looked for: the imprint of a page says nothing of the
 * article. What is near goes afterwards, so that a byline above it or a rights notice below still reaches its field.
 */
public final class LineVerdicts {
    /** Nothing is boilerplate. */
    static final LineVerdicts NONE = new LineVerdicts(new int[0], new double[0], 0, 0);

    private static final String CATEGORY = "boilerplate";
    private static final String RULE = "line-model";
    /** A line of a page stays from this probability on. */
    private static final double PAGE = 0.5;
    /** So many lines above and below the article may still speak of it. */
    private static final int NEAR_ABOVE = 8;

    private static final int NEAR_BELOW = 4;

    /** Where the blocks that go begin in the raw content, ascending, and the probability that they are boilerplate. */
    private final int[] starts;

    private final double[] confidences;
    /** The raw stretch of the article and what is near it. */
    private final int nearFrom;

    private final int nearTo;

    private LineVerdicts(int[] starts, double[] confidences, int nearFrom, int nearTo) {
        this.starts = starts;
        this.confidences = confidences;
        this.nearFrom = nearFrom;
        this.nearTo = nearTo;
    }

    /**
     * Verdicts of the lines of a page by probabilities.
     *
     * @param keeps for each kept piece, the probability that it belongs to the article
     */
    static LineVerdicts of(List<Piece> pieces, double[] keeps) {
        // An article of one line among hundreds may find no majority: the likeliest lines stay, never nothing.
        double bar = Math.min(PAGE, Arrays.stream(keeps).max().orElse(PAGE));
        int[] starts = new int[keeps.length];
        double[] confidences = new double[keeps.length];
        int[] lines = new int[keeps.length];
        int count = 0;
        int line = 0;
        int first = -1;
        int last = -1;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Kept) {
                int start = piece.text().rawStart();
                lines[line] = start;
                if (keeps[line] < bar) {
                    starts[count] = start;
                    confidences[count++] = Math.round((1 - keeps[line]) * 1000) / 1000.0;
                } else {
                    first = first < 0 ? line : first;
                    last = line;
                }
                line++;
            }
        }
        if (first < 0) {
            return NONE;
        }
        int from = first <= NEAR_ABOVE ? -1 : lines[first - NEAR_ABOVE];
        int to = last + NEAR_BELOW >= line ? Integer.MAX_VALUE : lines[last + NEAR_BELOW];
        return new LineVerdicts(Arrays.copyOf(starts, count), Arrays.copyOf(confidences, count), from, to);
    }

    /** Whether anything goes. */
    public boolean any() {
        return starts.length > 0;
    }

    /** The pieces without the boilerplate that is far from the article. */
    public List<Piece> removeFar(List<Piece> pieces) {
        return remove(pieces, true);
    }

    /** The pieces without any of the boilerplate. */
    public List<Piece> removeAll(List<Piece> pieces) {
        return remove(pieces, false);
    }

    private List<Piece> remove(List<Piece> pieces, boolean farOnly) {
        if (!any()) {
            return pieces;
        }
        List<Piece> result = new ArrayList<>(pieces);
        int at = 0;
        for (int i = 0; i < result.size(); i++) {
            if (result.get(i) instanceof Piece.Kept block) {
                int start = block.text().rawStart();
                while (at < starts.length && starts[at] < start) {
                    at++;
                }
                boolean goes = at < starts.length && starts[at] == start;
                if (goes && !(farOnly && start >= nearFrom && start <= nearTo)) {
                    result.set(i, block.removed(CATEGORY, RULE, null, confidences[at]));
                }
            }
        }
        return result;
    }
}
