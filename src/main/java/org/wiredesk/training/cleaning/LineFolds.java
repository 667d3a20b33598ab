package org.wiredesk.training.cleaning;

import java.util.List;
import org.wiredesk.article.Article;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.Cleaner;
import org.wiredesk.text.cleaning.lines.LineModel;

/**
 * Cleans each article with the line model that never saw its site, so that what is measured holds for new sites.
 * Immutable and thread-safe.
 */
public final class LineFolds {
    private final List<Cleaner> cleaners;

    /**
     * Folds.
     *
     * @param models for each fold, the model of all others
     */
    LineFolds(List<LineModel> models) {
        Cleaner standard = Cleaner.of(OffsetUnit.CODEPOINT);
        cleaners = models.stream().map(standard::with).toList();
    }

    /** Cleans one article; its URL says what site it is of, its id when it has no URL. */
    public Article clean(RawArticle raw) {
        String url = raw.metadata().url();
        String site = LineExample.site(url == null ? String.valueOf(raw.id()) : url);
        return cleaners.get(LineExample.fold(site, cleaners.size())).clean(raw, WorkBudget.standard());
    }
}
