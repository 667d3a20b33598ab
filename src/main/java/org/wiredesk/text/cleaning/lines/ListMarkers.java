package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.BlockType;
import org.wiredesk.text.Edit;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

/**
 * Takes the markers of lists out: bullets before their text or on the line above it, and numbers that count on from one
 * item to another.
 */
final class ListMarkers {
    private static final String CATEGORY = "list-marker";
    /** Bullets that nothing else begins with. */
    private static final String BULLETS = "•●▪■◦‣○□◆►➢➤✓✔·";
    /** Signs that are bullets only before a space, and unless they open direct speech as a long dash always does. */
    private static final String DASHES = "-–*";
    /** How many blocks may stand between two numbered items. */
    private static final int REACH = 3;

    private ListMarkers() {}

    /**
     * The pieces without the markers of lists.
     *
     * @param numbers whether numbers are taken, too
     */
    static List<Piece> take(List<Piece> pieces, boolean numbers) {
        List<Piece> result = new ArrayList<>(pieces);
        Set<Integer> speech = Dialogue.of(pieces);
        for (int i = 0; i < result.size(); i++) {
            if (!(result.get(i) instanceof Piece.Kept block) || isShaped(block) || speech.contains(i)) {
                continue;
            }
            String text = block.text().text();
            Marker marker = Marker.of(text);
            if (marker == null || (marker.number() > 0 && !(numbers && counts(pieces, i, marker.number())))) {
                continue;
            }
            boolean ordered = marker.number() > 0;
            if (marker.end() < text.length()) {
                result.set(i, item(cut(block, marker.end()), ordered));
                continue;
            }
            int next = nextKept(result, i);
            if (next > 0
                    && result.get(next) instanceof Piece.Kept following
                    && Marker.of(following.text().text()) == null) {
                result.set(i, block.removed(CATEGORY, CATEGORY, null, 0.99));
                result.set(next, item(following, ordered));
                i = next;
            }
        }
        return result;
    }

    /** Whether a list item begins at an offset. */
    static boolean startsItem(String text, int at) {
        return Marker.of(text.substring(at, Math.min(text.length(), at + 8))) != null;
    }

    private static int nextKept(List<Piece> pieces, int after) {
        for (int i = after + 1; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Kept) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isShaped(Piece.Kept block) {
        return block.type() == BlockType.TABLE_ROW || block.type() == BlockType.PREFORMATTED;
    }

    private static Piece.Kept item(Piece.Kept block, boolean ordered) {
        return new Piece.Kept(block.text(), BlockType.LIST_ITEM, null, ordered, block.linkDensity(), block.href());
    }

    private static Piece.Kept cut(Piece.Kept block, int end) {
        return block.withText(block.text()
                .edit()
                .remove(0, end, CATEGORY, new Edit.Cut(CATEGORY, null, 0.95))
                .done());
    }

    /** Whether a block nearby has the number before or after this one. */
    private static boolean counts(List<Piece> pieces, int at, int number) {
        for (int step : new int[] {-1, 1}) {
            int seen = 0;
            for (int i = at + step; i >= 0 && i < pieces.size() && seen < REACH; i += step) {
                if (pieces.get(i) instanceof Piece.Kept block) {
                    seen++;
                    Marker marker = Marker.of(block.text().text());
                    if (marker != null && marker.number() == number + step) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * A marker at the start of a text.
     *
     * @param end    where the text behind it begins; the length of the text when it stands alone
     * @param number the number of a numbered item; 0 for a bullet
     */
    private record Marker(int end, int number) {
        private static final int LARGEST = 99;

        static @Nullable Marker of(String text) {
            if (text.isEmpty()) {
                return null;
            }
            char first = text.charAt(0);
            int sign = -1;
            int number = 0;
            if (BULLETS.indexOf(first) >= 0) {
                sign = 1;
            } else if (DASHES.indexOf(first) >= 0) {
                sign = text.length() == 1 || MappedText.isSpace(text.charAt(1)) ? 1 : -1;
            } else if (first >= '1' && first <= '9') {
                int digits = text.length() > 1 && text.charAt(1) >= '0' && text.charAt(1) <= '9' ? 2 : 1;
                boolean closed = text.length() > digits && ".)".indexOf(text.charAt(digits)) >= 0;
                boolean spaced = text.length() == digits + 1
                        || (text.length() > digits + 1 && MappedText.isSpace(text.charAt(digits + 1)));
                number = Integer.parseInt(text.substring(0, digits));
                sign = closed && spaced && number <= LARGEST ? digits + 1 : -1;
            }
            if (sign < 0) {
                return null;
            }
            int end = sign;
            while (end < text.length() && MappedText.isSpace(text.charAt(end))) {
                end++;
            }
            return new Marker(end, number);
        }
    }
}
