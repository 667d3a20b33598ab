package org.wiredesk.text.cleaning.furniture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;

/** Recognises furniture by what stands around it. Stateless. */
interface ListRule {
    /**
     * Decides pieces of the list, in place.
     *
     * @param lines the kept blocks of the list as the rules look at them, null for what is removed; kept in step
     * @return whether anything changed
     */
    boolean apply(List<Piece> pieces, @Nullable Line[] lines, Findings findings);
}
