package org.wiredesk.text.entity.detection;

import java.util.List;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;

/** Proposes names in one sentence. Finders are stateless; what they propose may overlap. */
interface Finder {
    /** Adds the names of a sentence to {@code found}. */
    void find(Sentence sentence, List<Span> found);
}
