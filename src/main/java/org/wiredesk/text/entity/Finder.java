package org.wiredesk.text.entity;

import java.util.List;

/** Proposes names in one sentence. Finders are stateless; what they propose may overlap. */
interface Finder {
    /** Adds the names of a sentence to {@code found}. */
    void find(Sentence sentence, List<Span> found);
}
