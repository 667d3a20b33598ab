package org.wiredesk.text.cleaning.furniture;

import java.util.List;
import org.wiredesk.text.Piece;

/**
 * A bare name as the last block, behind a finished sentence: who wrote the article. Lists of names are left alone.
 */
final class TrailingName implements ListRule {
    private static final int LONGEST = 40;
    private static final int FEWEST_BLOCKS = 3;

    @Override
    public void apply(List<Piece> pieces, Findings findings) {
        int last = -1;
        int before = -1;
        int kept = 0;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Piece.Kept) {
                kept++;
                before = last >= 0 && before < 0 ? i : before;
                last = last < 0 ? i : last;
            }
        }
        if (kept < FEWEST_BLOCKS) {
            return;
        }
        Line line = new Line((Piece.Kept) pieces.get(last));
        Line previous = new Line((Piece.Kept) pieces.get(before));
        if (line.length() <= LONGEST && Names.isName(line.text(), line.folded()) && previous.endsSentence()) {
            boolean amongFurniture = last > before + 1 || last < pieces.size() - 1;
            String pointer = findings.by(line.text());
            pieces.set(last, line.removed("byline", "trailing-name", pointer, amongFurniture ? 0.9 : 0.7));
        }
    }
}
