package org.wiredesk.text.entity.document;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Span;

/** Changes one span of a passage. */
@FunctionalInterface
interface SpanChange {
    /** The changed span; null takes it out. */
    @Nullable
    Span change(Passage passage, Span span);
}
