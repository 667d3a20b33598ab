package org.wiredesk.article;

import tools.jackson.core.JacksonException;

/**
 * Reads and writes {@link Article} as JSON: UTF-8, one line without a line end, offsets in the record's declared unit.
 *
 * <p>The same article gives the same bytes. Thread-safe.
 */
public final class ArticleJson {
    private ArticleJson() {}

    /** The article as one JSON object without a line end. */
    public static byte[] write(Article article) {
        return JsonMappers.RECORDS.writeValueAsBytes(Ninjs.of(article));
    }

    /** The article as one JSON object without a line end. */
    public static String writeString(Article article) {
        return JsonMappers.RECORDS.writeValueAsString(Ninjs.of(article));
    }

    /**
     * Reads what {@link #write} wrote, of this or the previous schema version. Unknown fields are ignored.
     *
     * @throws InvalidArticleException if the bytes are not such a record; the message names the field
     */
    public static Article read(byte[] json) {
        try {
            Ninjs ninjs = JsonMappers.RECORDS.readValue(Utf8.decode(json), Ninjs.class);
            if (ninjs == null) {
                throw new InvalidArticleException("the article is null");
            }
            if (ninjs.enrichment() == null) {
                throw new InvalidArticleException("enrichment is missing: this is not an enriched article");
            }
            requireKnownVersion(ninjs.enrichment().schemaVersion());
            return ninjs.toArticle();
        } catch (JacksonException e) {
            throw new InvalidArticleException("not an enriched article: " + RawArticleJson.describe(e), e);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NullPointerException e) {
            throw new InvalidArticleException("not a consistent enriched article: " + e.getMessage(), e);
        }
    }

    private static void requireKnownVersion(String version) {
        String major = Enrichment.SCHEMA_VERSION.substring(0, Enrichment.SCHEMA_VERSION.indexOf('.') + 1);
        if (version == null || !version.startsWith(major)) {
            throw new InvalidArticleException(
                    "enrichment.schemaVersion is \"" + version + "\", this reader knows " + Enrichment.SCHEMA_VERSION);
        }
    }
}
