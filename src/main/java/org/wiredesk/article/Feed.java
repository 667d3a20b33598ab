package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/** The feed and the item in it that announced a raw article. */
public record Feed(@Nullable String url, @Nullable String guid) {}
