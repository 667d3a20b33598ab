package org.wiredesk.text.cleaning;

import java.util.List;
import java.util.Map;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleId;
import org.wiredesk.article.Block;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Cleaning;
import org.wiredesk.article.CodePoints;
import org.wiredesk.article.Enrichment;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.Provenance;
import org.wiredesk.article.Quality;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.Sha256;
import org.wiredesk.text.WorkBudget;

/** Turns raw articles into clean ones. Immutable and thread-safe. */
public final class Cleaner {
    private final OffsetUnit unit;

    private Cleaner(OffsetUnit unit) {
        this.unit = unit;
    }

    /** A cleaner whose records count in the given unit. */
    public static Cleaner of(OffsetUnit unit) {
        return new Cleaner(unit);
    }

    /**
     * Cleans one article.
     *
     * @param raw an article that has an id and a version
     * @return the article with text, blocks, fields and {@code enrichment.cleaning}; no language, no entities
     * @throws InvalidArticleException if the article has no id or version, or nothing of it is text
     */
    public Article clean(RawArticle raw, WorkBudget budget) {
        if (raw.id() == null || raw.version() == null) {
            throw new InvalidArticleException("the article has no id or no version");
        }
        String text = raw.content().strip();
        budget.spend(text.length());
        int length =
                unit == OffsetUnit.UTF16 ? text.length() : CodePoints.of(text).fromUtf16(text.length());
        Enrichment enrichment = new Enrichment(
                raw.id(),
                raw.version(),
                raw.metadata(),
                unit,
                Sha256.of(text),
                List.of(),
                List.of(new Block(BlockType.PARAGRAPH, 0, text.length(), 0, length, null, null, null, null)),
                List.of(),
                List.of(),
                List.of(),
                new Cleaning(length, length, 1.0, List.of(), List.of()),
                new Quality(1.0, List.of(), Map.of()),
                new Provenance(null, new Provenance.Pipeline("wiredesk", "0", ""), List.of())
                        .withStage("cleaning", "0"));
        return Article.builder(ArticleId.uri(raw.metadata().url(), raw.id()), text, enrichment)
                .headline(raw.metadata().title())
                .build();
    }
}
