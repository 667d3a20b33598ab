package org.wiredesk.evaluation.cleaning;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import tools.jackson.databind.JsonNode;

/** One record of a benchmark file, and what the cleaner makes of it. Cleans each thing once; not thread-safe. */
final class Sample {
    private final JsonNode row;
    private final Function<RawArticle, Article> cleaner;
    private @Nullable Cleaned page;
    private @Nullable Cleaned gold;

    Sample(JsonNode row, Function<RawArticle, Article> cleaner) {
        this.row = row;
        this.cleaner = cleaner;
    }

    String id() {
        return row.path("id").asString("");
    }

    boolean has(String field) {
        return row.hasNonNull(field);
    }

    /** A field of text; empty when it is not there. */
    String string(String field) {
        return row.path(field).asString("");
    }

    JsonNode array(String field) {
        return row.path(field);
    }

    List<String> strings(String field) {
        return row.path(field).valueStream().map(JsonNode::asString).toList();
    }

    /** The page, cleaned. */
    Cleaned page() {
        if (page == null) {
            page = clean("text/html", string("html"));
        }
        return page;
    }

    /** The true body, cleaned as plain text. */
    Cleaned gold() {
        if (gold == null) {
            gold = clean("text/plain", string("articleBody"));
        }
        return gold;
    }

    /** Cleans any content under the record's id and URL. */
    Cleaned clean(String contentType, String content) {
        RawMetadata metadata = RawMetadata.builder()
                .id(id())
                .version(0L)
                .url(has("url") ? string("url") : null)
                .contentType(contentType)
                .build();
        try {
            return new Cleaned(cleaner.apply(new RawArticle(metadata, content)));
        } catch (InvalidArticleException e) {
            return new Cleaned(null);
        }
    }

    /**
     * What the cleaner made of some content.
     *
     * @param article null when the cleaner found no text in it
     */
    record Cleaned(@Nullable Article article) {
        /** The clean text; empty when there is none. */
        String text() {
            return article == null ? "" : article.text();
        }
    }
}
