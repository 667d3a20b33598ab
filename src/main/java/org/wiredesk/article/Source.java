package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/** Where a raw article was found. {@code country} is an ISO 3166-1 alpha-2 code as given; nothing is checked. */
public record Source(
        @Nullable String id,
        @Nullable String name,
        @Nullable String domain,
        @Nullable String country) {}
