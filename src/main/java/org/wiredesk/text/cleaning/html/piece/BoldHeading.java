package org.wiredesk.text.cleaning.html.piece;

import java.util.BitSet;
import java.util.List;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Words;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.html.dom.PageTree;

/**
 * Recognises headings that a page sets in bold type instead of marking them: a short line, all of it bold, without a
 * mark at its end, right before a paragraph. Stateless.
 */
final class BoldHeading {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 14;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final String CLOSERS = "\"”»“’)";

    private BoldHeading() {}

    /** Whether an element stands inside bold type, as far as the block goes. */
    static boolean isBold(PageTree page, int element) {
        for (int at = element; at >= 0 && !page.isBlock(at); at = page.parent(at)) {
            if (page.tag(at).equals("b") || page.tag(at).equals("strong")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line can be a heading by its length, its beginning and its end. */
    static boolean fits(String text) {
        int end = text.length() - 1;
        while (end > 0 && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && Character.isLetterOrDigit(text.charAt(end))
                && !Character.isLowerCase(text.codePointAt(0))
                && Words.count(text) <= MOST_WORDS;
    }

    /** Makes headings of those of some pieces that a paragraph follows. */
    static void mark(List<Piece> pieces, BitSet bold) {
        Piece.Kept next = null;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Piece.Kept block) {
                boolean leads = next != null
                        && next.type() == BlockType.PARAGRAPH
                        && next.text().length() >= SHORTEST_PARAGRAPH
                        && next.text().length() > block.text().length();
                if (leads && bold.get(i)) {
                    pieces.set(i, block.as(BlockType.HEADING));
                }
                next = block;
            }
        }
    }
}
