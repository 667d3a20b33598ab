package org.wiredesk.text.entity;

import org.jspecify.annotations.Nullable;

/** Changes one span of a passage. */
@FunctionalInterface
interface SpanChange {
    /** The changed span; null takes it out. */
    @Nullable
    Span change(Passage passage, Span span);
}
