package org.wiredesk.stream;

import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.MediaTypes;

/** Reads articles that an earlier part of the chain wrote to a topic. */
final class StagedArticleReader implements ArticleReader<Article> {
    @Override
    public Draft<Article> read(SourceRecord source, byte[] value) {
        String key = RecordKey.read(source.key());
        String contentType = StreamHeaders.text(source.headers(), StreamHeaders.CONTENT_TYPE);
        if (contentType != null && !MediaTypes.withoutParameters(contentType).equals("application/json")) {
            throw new RecordRejectedException(
                    Failure.CONTENT_TYPE,
                    "the header content-type is \"" + contentType + "\", expected application/json");
        }
        Article article = ArticleJson.read(value);
        RecordKey.requireMatch(key, article.enrichment().id());
        return new Draft<>(source, article.enrichment().id(), article);
    }
}
