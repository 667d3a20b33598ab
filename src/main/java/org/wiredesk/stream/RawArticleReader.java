package org.wiredesk.stream;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.MediaTypes;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawArticleJson;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.text.cleaning.decoding.ContentDecoder;
import org.wiredesk.text.cleaning.decoding.Decoded;

/** Reads raw articles: JSON, or bare content when the record's {@code content-type} header says so. */
final class RawArticleReader implements ArticleReader<RawArticle> {
    @Override
    public Draft<RawArticle> read(SourceRecord source, byte[] value) {
        String key = RecordKey.read(source.key());
        RawArticle article = parse(StreamHeaders.text(source.headers(), StreamHeaders.CONTENT_TYPE), value);
        RecordKey.requireMatch(key, article.id());
        RawArticle identified = article.identified(key, source.timestamp());
        String id = identified.id();
        if (id == null) {
            throw new IllegalStateException("an identified article has an id");
        }
        return new Draft<>(source, id, identified);
    }

    private static RawArticle parse(@Nullable String contentType, byte[] value) {
        if (contentType == null) {
            return RawArticleJson.read(value);
        }
        return switch (MediaTypes.withoutParameters(contentType)) {
            case "application/json" -> RawArticleJson.read(value);
            case "text/plain", "text/html" -> bare(contentType, value);
            default ->
                throw new RecordRejectedException(
                        Failure.CONTENT_TYPE,
                        "the header content-type is \"" + contentType
                                + "\", expected application/json, text/plain or text/html");
        };
    }

    private static RawArticle bare(String contentType, byte[] value) {
        Decoded decoded = ContentDecoder.decode(value, MediaTypes.charset(contentType), contentType);
        if (decoded.content().isBlank()) {
            throw new InvalidArticleException("the content is empty");
        }
        RawMetadata metadata = RawMetadata.builder()
                .contentType(MediaTypes.withoutParameters(contentType))
                .charset(decoded.charset())
                .build();
        return new RawArticle(metadata, decoded.content());
    }
}
