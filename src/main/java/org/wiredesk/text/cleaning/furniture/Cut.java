package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a block that goes: {@code [from, to)}.
 *
 * @param category   what it was
 * @param rule       the rule that found it
 * @param movedTo    JSON Pointer to the field that holds its meaning now; null when it has none
 * @param confidence that it does not belong to the story
 */
record Cut(
        int from,
        int to,
        String category,
        String rule,
        @Nullable String movedTo,
        double confidence) {}
