package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or source in ninjs form.
 *
 * @param rel     {@code about} or {@code mentions}; null for sources
 * @param role    for sources: {@code publisher}, {@code agency}; null for others
 * @param uri     an absolute URI; null when none is known
 * @param literal an id that is no URI; null when {@code uri} is there
 */
public record Concept(
        String name,
        @Nullable String rel,
        @Nullable String role,
        @Nullable String uri,
        @Nullable String literal) {}
