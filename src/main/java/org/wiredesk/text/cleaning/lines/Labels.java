package org.wiredesk.text.cleaning.lines;

import java.util.List;
import org.wiredesk.text.Piece;

/**
 * Counts labels: short lines of nothing but words that pages are furnished with. A text without them is no page, and the
 * models are not asked; that spares time, and leaves poems, tables and languages without such words alone.
 */
final class Labels {
    /** Labels are short. */
    static final int LONGEST = 60;
    /** With fewer different ones a text is an article: of 4,500 scraped articles none has more. */
    static final int FEWEST = 1;

    private Labels() {}

    /** Whether there are {@link #FEWEST} different labels. */
    static boolean areIn(List<Piece> pieces) {
        int seen = 0;
        int labels = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Kept block && mayBeLabel(block.text().text())) {
                LineShape line = new LineShape(block.text().text(), false);
                if (line.isLabel() && (labels == 0 || line.letterHash != seen)) {
                    seen = line.letterHash;
                    labels++;
                }
                if (labels >= FEWEST) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line is a label. */
    static boolean is(String text) {
        return mayBeLabel(text) && new LineShape(text, false).isLabel();
    }

    /** Whether a look at its length and its end does not rule a label out. */
    private static boolean mayBeLabel(String text) {
        return text.length() <= LONGEST && !LineShape.endsSentence(LineShape.end(text));
    }
}
