package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;

/** The headline repeated as one of the first blocks, for the headline is no block. */
final class TitleLine implements LineRule {
    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        String headline = findings.headline();
        boolean repeats = headline != null
                && place.index() <= 2
                && place.count() > 1
                && headline.length() == line.length()
                && Fold.isSame(headline, line.text());
        return repeats ? line.removed("headline", "title-line", "/headlines/0", 0.99) : null;
    }
}
