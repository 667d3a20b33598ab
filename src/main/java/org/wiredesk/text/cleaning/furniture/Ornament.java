package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

/** A block of dashes, stars, dots and the like, which separates and says nothing. */
final class Ornament implements LineRule {
    private static final String SIGNS = "-–—―−_=~*•·●○▪■□◆◦‣…|/\\+#<>^.,\"'";

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.text().charAt(i);
            if (SIGNS.indexOf(c) < 0 && !MappedText.isSpace(c)) {
                return null;
            }
        }
        return line.removed("ornament", "ornament", null, 0.95);
    }
}
