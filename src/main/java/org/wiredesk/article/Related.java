package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/**
 * Another article that this one points to.
 *
 * @param rel   {@code readAlso} or {@code original}
 * @param title as written; null when the text gave none
 * @param url   absolute; null when the text lost it
 */
public record Related(
        String rel, @Nullable String title, @Nullable String url) {
    /** A recommended article. */
    public static final String READ_ALSO = "readAlso";
    /** The article that this one was taken from. */
    public static final String ORIGINAL = "original";
}
