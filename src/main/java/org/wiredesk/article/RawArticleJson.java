package org.wiredesk.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads and writes {@link RawArticle} as JSON.
 *
 * <p>Reading accepts the names that the wild uses: {@code text}, {@code html}, {@code body} for {@code content}
 * ({@code html} also says the content type), {@code published} and {@code date} for {@code publishedAt},
 * {@code language} for {@code languageHint}, {@code author} for {@code byline}, and a string {@code source} for
 * {@code source.name}. The project's own name wins; a name that lost, and any unknown one, is kept in
 * {@link RawMetadata#extra()}. A field that is null is a field that is absent. Thread-safe.
 */
public final class RawArticleJson {
    private static final Set<String> CONTENT_TYPES = Set.of("text/plain", "text/html");

    private RawArticleJson() {}

    /** The raw article as one JSON object without a line end. */
    public static byte[] write(RawArticle article) {
        RawMetadata metadata = article.metadata();
        Map<String, Object> out = new LinkedHashMap<>();
        Map<?, ?> fields = JsonMappers.RECORDS.convertValue(metadata, Map.class);
        fields.forEach((name, value) -> out.put((String) name, value));
        out.remove("extra");
        out.put("content", article.content());
        metadata.extra().forEach(out::putIfAbsent);
        return JsonMappers.RECORDS.writeValueAsBytes(out);
    }

    /**
     * Reads one raw article.
     *
     * @throws InvalidArticleException if the bytes are not UTF-8, not a JSON object, lack content, hold a lone
     *     surrogate, or hold a field of the wrong type; the message names the field
     */
    public static RawArticle read(byte[] json) {
        return read(Utf8.decode(json));
    }

    /** Reads one raw article from decoded JSON; see {@link #read(byte[])}. */
    public static RawArticle read(String json) {
        Object parsed;
        try {
            parsed = JsonMappers.RECORDS.readValue(json, Object.class);
        } catch (JacksonException e) {
            throw new InvalidArticleException("not JSON: " + describe(e), e);
        }
        if (!(parsed instanceof Map<?, ?> object)) {
            throw new InvalidArticleException("not a JSON object but " + FieldReader.typeName(parsed));
        }
        FieldReader fields = FieldReader.of(object);
        String contentName = fields.firstPresent(List.of("content", "text", "html", "body"));
        if (contentName == null) {
            throw new InvalidArticleException("content is missing (text, html and body are accepted as well)");
        }
        String content = fields.string(contentName);
        if (content == null || content.isBlank()) {
            throw new InvalidArticleException(contentName + " is empty");
        }
        String contentType = fields.string("contentType");
        if (contentType == null && contentName.equals("html")) {
            contentType = "text/html";
        }
        RawMetadata metadata = RawMetadata.builder()
                .id(fields.string("id"))
                .version(fields.integer("version"))
                .contentType(mediaType(contentType))
                .url(fields.string("url"))
                .title(fields.string("title"))
                .byline(fields.string(fields.firstPresent(List.of("byline", "author"))))
                .languageHint(fields.string(fields.firstPresent(List.of("languageHint", "language"))))
                .charset(fields.string("charset"))
                .publishedAt(fields.string(fields.firstPresent(List.of("publishedAt", "published", "date"))))
                .fetchedAt(fields.string("fetchedAt"))
                .source(source(fields))
                .http(http(fields.object("http")))
                .feed(feed(fields.object("feed")))
                .warc(warc(fields.object("warc")))
                .extra(fields.rest())
                .build();
        if (metadata.id() != null && metadata.id().isEmpty()) {
            throw new InvalidArticleException("id is empty");
        }
        return new RawArticle(metadata, content);
    }

    /** The id of a record that is no article, so that its failure can name it; null when there is none to be read. */
    public static @Nullable String idOf(byte[] json) {
        try {
            return JsonMappers.RECORDS.readValue(json, Object.class) instanceof Map<?, ?> object
                            && object.get("id") instanceof String id
                    ? id
                    : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** The media type without parameters; null stays null. */
    private static @Nullable String mediaType(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        String type = MediaTypes.withoutParameters(contentType);
        if (!CONTENT_TYPES.contains(type)) {
            throw new InvalidArticleException(
                    "contentType is \"" + contentType + "\", expected text/plain or text/html");
        }
        return type;
    }

    private static @Nullable Source source(FieldReader fields) {
        if (fields.isString("source")) {
            return new Source(null, fields.string("source"), null, null);
        }
        FieldReader source = fields.object("source");
        return source == null
                ? null
                : new Source(
                        source.string("id"), source.string("name"), source.string("domain"), source.string("country"));
    }

    private static @Nullable Http http(@Nullable FieldReader http) {
        if (http == null) {
            return null;
        }
        Long status = http.integer("status");
        return new Http(status == null ? null : Math.toIntExact(status), http.strings("headers"));
    }

    private static @Nullable Feed feed(@Nullable FieldReader feed) {
        return feed == null ? null : new Feed(feed.string("url"), feed.string("guid"));
    }

    private static @Nullable Warc warc(@Nullable FieldReader warc) {
        return warc == null ? null : new Warc(warc.string("file"), warc.integer("offset"), warc.string("recordId"));
    }

    /** One line on what Jackson did not like, with the field and the place and without its internals. */
    static String describe(JacksonException e) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.length() == 0 ? "" : ".").append(step.getPropertyName());
            }
        }
        String message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
        var location = e.getLocation();
        String place =
                location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return (field.length() == 0 ? "" : field + ": ") + message + place;
    }
}
