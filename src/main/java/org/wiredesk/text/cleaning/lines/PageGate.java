package org.wiredesk.text.cleaning.lines;

import java.util.List;
import org.wiredesk.text.Piece;

/**
 * Tells whether a text may hold what is left of a page at all. A page shows it by short lines of nothing but words that
 * pages are furnished with; articles, poems, tables and languages without such words show none, and are left alone.
 */
final class PageGate {
    /** Labels of pages are short. */
    static final int LONGEST = 60;
    /** Below so many different labels a text is an article: of 1,995 scraped texts of several lines none has more. */
    static final int FEWEST = 3;
    /** From so many on it is a page: 95 % of pages have them, and 2 % of articles. */
    static final int PAGE = 6;

    private PageGate() {}

    /** The number of different labels, up to {@link #PAGE}. */
    static int labels(List<Piece> pieces) {
        IntTable seen = new IntTable();
        int labels = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Kept block && block.text().length() <= LONGEST) {
                LineShape line = new LineShape(block.text().text(), false);
                if (line.isLabel()) {
                    labels += seen.get(line.letterHash) == 0 ? 1 : 0;
                    seen.put(line.letterHash, 1);
                }
                if (labels >= PAGE) {
                    return labels;
                }
            }
        }
        return labels;
    }
}
