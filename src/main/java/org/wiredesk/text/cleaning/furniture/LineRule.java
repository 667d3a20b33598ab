package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;

/** Recognises one kind of furniture in one block. Stateless. */
interface LineRule {
    /** What becomes of the block; null when the rule has nothing to say. */
    @Nullable
    Piece apply(Line line, Place place, Findings findings);
}
