package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Words;
import org.wiredesk.text.Piece;

/**
 * Recognises headings without mark-up: a short line that begins with a capital and ends without a mark, right before a
 * paragraph that is longer and ends as sentences do.
 */
final class Headings {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 14;
    private static final int FEWEST_WORDS = 2;
    private static final int SHORTEST_PARAGRAPH = 80;

    private Headings() {}

    static List<Piece> mark(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>(pieces);
        Piece.Kept next = null;
        for (int i = result.size() - 1; i >= 0; i--) {
            if (result.get(i) instanceof Piece.Kept block) {
                if (next != null && isHeading(block, next)) {
                    result.set(i, block.as(BlockType.HEADING));
                }
                next = block;
            }
        }
        return result;
    }

    private static boolean isHeading(Piece.Kept block, Piece.Kept next) {
        String text = block.text().text();
        String following = next.text().text();
        boolean paragraphFollows = next.type() == BlockType.PARAGRAPH
                && following.length() >= SHORTEST_PARAGRAPH
                && following.length() > text.length();
        if (block.type() != BlockType.PARAGRAPH || !paragraphFollows || text.length() > LONGEST) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean open = Character.isLetterOrDigit(last) || "?!»\")”%".indexOf(last) >= 0;
        int words = Words.count(text);
        return open
                && words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !Character.isLowerCase(text.codePointAt(0))
                && !isSentence(text);
    }

    /** A question or exclamation of one sentence may be a heading; text in which a sentence ends and goes on is not. */
    private static boolean isSentence(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0
                    && text.charAt(i + 1) == ' '
                    && Character.isLetter(text.charAt(i - 1))) {
                return Character.isUpperCase(text.charAt(i + 2));
            }
        }
        return false;
    }
}
