package org.wiredesk.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a raw article says of itself but its content. Hints are carried, never trusted.
 *
 * @param id          the article's stable id; null until it is derived
 * @param version     grows with every correction of the same id; null until it is derived
 * @param contentType {@code text/plain} or {@code text/html}; null means: sniff
 * @param publishedAt RFC 3339
 * @param fetchedAt   RFC 3339
 * @param extra       fields that this project does not know, as parsed JSON values
 */
public record RawMetadata(
        @Nullable String id,
        @Nullable Long version,
        @Nullable String contentType,
        @Nullable String url,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String languageHint,
        @Nullable String charset,
        @Nullable String publishedAt,
        @Nullable String fetchedAt,
        @Nullable Source source,
        @Nullable Http http,
        @Nullable Feed feed,
        @Nullable Warc warc,
        Map<String, Object> extra) {

    private static final RawMetadata EMPTY = builder().build();

    public RawMetadata {
        extra = extra == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /** Metadata that says nothing. */
    public static RawMetadata empty() {
        return EMPTY;
    }

    /** A builder in which every field is still empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .version(version)
                .contentType(contentType)
                .url(url)
                .title(title)
                .byline(byline)
                .languageHint(languageHint)
                .charset(charset)
                .publishedAt(publishedAt)
                .fetchedAt(fetchedAt)
                .source(source)
                .http(http)
                .feed(feed)
                .warc(warc)
                .extra(extra);
    }

    /** Collects the fields of {@link RawMetadata}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Long version;
        private @Nullable String contentType;
        private @Nullable String url;
        private @Nullable String title;
        private @Nullable String byline;
        private @Nullable String languageHint;
        private @Nullable String charset;
        private @Nullable String publishedAt;
        private @Nullable String fetchedAt;
        private @Nullable Source source;
        private @Nullable Http http;
        private @Nullable Feed feed;
        private @Nullable Warc warc;
        private Map<String, Object> extra = Map.of();

        private Builder() {}

        public Builder id(@Nullable String value) {
            id = value;
            return this;
        }

        public Builder version(@Nullable Long value) {
            version = value;
            return this;
        }

        public Builder contentType(@Nullable String value) {
            contentType = value;
            return this;
        }

        public Builder url(@Nullable String value) {
            url = value;
            return this;
        }

        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        public Builder byline(@Nullable String value) {
            byline = value;
            return this;
        }

        public Builder languageHint(@Nullable String value) {
            languageHint = value;
            return this;
        }

        public Builder charset(@Nullable String value) {
            charset = value;
            return this;
        }

        public Builder publishedAt(@Nullable String value) {
            publishedAt = value;
            return this;
        }

        public Builder fetchedAt(@Nullable String value) {
            fetchedAt = value;
            return this;
        }

        public Builder source(@Nullable Source value) {
            source = value;
            return this;
        }

        public Builder http(@Nullable Http value) {
            http = value;
            return this;
        }

        public Builder feed(@Nullable Feed value) {
            feed = value;
            return this;
        }

        public Builder warc(@Nullable Warc value) {
            warc = value;
            return this;
        }

        public Builder extra(Map<String, Object> value) {
            extra = value;
            return this;
        }

        public RawMetadata build() {
            return new RawMetadata(
                    id,
                    version,
                    contentType,
                    url,
                    title,
                    byline,
                    languageHint,
                    charset,
                    publishedAt,
                    fetchedAt,
                    source,
                    http,
                    feed,
                    warc,
                    extra);
        }
    }
}
