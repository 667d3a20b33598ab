package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/**
 * A related item or picture that has a URI of its own.
 *
 * @param rel          {@code readAlso}, {@code original}, {@code featureImage}
 * @param type         ninjs type: {@code text}, {@code picture}
 * @param caption      the caption of a picture
 * @param by           the credit of a picture
 */
public record Association(
        String name,
        String uri,
        String rel,
        @Nullable String type,
        @Nullable String caption,
        @Nullable String by) {}
