package org.wiredesk.text.cleaning.furniture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;

/** A straight quotation mark set apart at the end of a block, where no quotation is open: a scraper's own. */
final class StrayQuote implements ListRule {
    private static final char MARK = '"';

    @Override
    public boolean apply(List<Piece> pieces, @Nullable Line[] lines, Findings findings) {
        boolean changed = false;
        for (int i = 0; i < lines.length; i++) {
            Line line = lines[i];
            if (line == null) {
                continue;
            }
            long marks = line.text().chars().filter(c -> c == MARK).count();
            int last = line.length() - 1;
            if (marks == 1 && last > 0 && line.text().charAt(last) == MARK && line.is(last - 1, " ")) {
                Piece left = line.without(last, last + 1, "ornament", "stray-quote", null, 0.9);
                pieces.set(i, left);
                lines[i] = left instanceof Piece.Kept kept ? new Line(kept) : null;
                changed = true;
            } else if (marks % 2 == 1) {
                // A quotation may go on over several blocks.
                return changed;
            }
        }
        return changed;
    }
}
