package org.wiredesk.intake;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.RawArticle;

/**
 * One record of an input: an article, or the reason why it is none.
 *
 * @param place   where it stands: file and line, item or record, both counted from 1
 * @param id      the article's id; null for a failure whose id could not be read
 * @param article null for a failure
 * @param failure null for an article
 */
public record Entry(
        String place,
        @Nullable String id,
        @Nullable RawArticle article,
        @Nullable String failure) {
    static Entry of(String place, RawArticle article) {
        return new Entry(place, article.id(), article, null);
    }

    static Entry failed(String place, @Nullable String id, String failure) {
        return new Entry(place, id, null, failure);
    }
}
