package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/** The place of a raw article in a web archive; {@code offset} counts bytes from the start of the file. */
public record Warc(
        @Nullable String file,
        @Nullable Long offset,
        @Nullable String recordId) {}
