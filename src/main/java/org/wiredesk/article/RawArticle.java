package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/**
 * An article as it came in: content that was decoded but not touched otherwise, and what was said of it.
 *
 * @param content decoded text or HTML, its byte order mark included; raw offsets index this string
 */
public record RawArticle(RawMetadata metadata, String content) {

    /** A raw article that is content alone, under the id of that content. */
    public static RawArticle of(String content) {
        return new RawArticle(RawMetadata.empty(), content).identified(null, 0L);
    }

    public @Nullable String id() {
        return metadata.id();
    }

    public @Nullable Long version() {
        return metadata.version();
    }

    /**
     * This article with an id and a version.
     *
     * <p>The id is the article's own, else {@code key}, else derived from the URL or the content
     * ({@link ArticleId#derive}). The version is the article's own, else {@code fetchedAt} in milliseconds, else
     * {@code timestamp}.
     *
     * @param key       the record's key; null when there is none
     * @param timestamp milliseconds since the epoch
     * @throws InvalidArticleException if {@code fetchedAt} is needed and is not RFC 3339
     */
    public RawArticle identified(@Nullable String key, long timestamp) {
        String id = metadata.id() != null ? metadata.id() : key;
        if (id == null) {
            id = ArticleId.derive(metadata.url(), content);
        }
        Long version = metadata.version();
        if (version == null) {
            version = metadata.fetchedAt() == null
                    ? timestamp
                    : Timestamps.parse("fetchedAt", metadata.fetchedAt()).toEpochMilli();
        }
        return new RawArticle(metadata.toBuilder().id(id).version(version).build(), content);
    }
}
