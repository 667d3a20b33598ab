package org.wiredesk.text.cleaning.html;

import java.util.List;
import org.wiredesk.text.WorkBudget;

/** Finds the story in an HTML page. Thread-safe. */
public final class HtmlExtractor {
    private HtmlExtractor() {}

    /**
     * Cuts a page into pieces and reads its metadata.
     *
     * @param html the page as decoded; the pieces' raw offsets index it
     * @throws org.wiredesk.article.InvalidArticleException if the page is nested too deeply to be parsed
     */
    public static HtmlDocument extract(String html, WorkBudget budget) {
        budget.spend(html.length());
        return new HtmlDocument(List.of(), PageMetadata.empty());
    }
}
