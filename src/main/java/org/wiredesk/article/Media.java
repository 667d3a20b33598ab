package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/** A picture or player whose caption or credit was in the text and that has no URL of its own. */
public record Media(
        String type, @Nullable String caption, @Nullable String credit) {}
