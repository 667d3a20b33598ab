package org.wiredesk.text.cleaning.furniture;

import java.util.List;
import org.wiredesk.text.Piece;

/** Recognises furniture by what stands around it. Stateless. */
interface ListRule {
    /** Decides pieces of the list, in place. */
    void apply(List<Piece> pieces, Findings findings);
}
