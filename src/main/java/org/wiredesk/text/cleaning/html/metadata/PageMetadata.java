package org.wiredesk.text.cleaning.html.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Media;

/**
 * What a page says of itself in JSON-LD, OpenGraph, meta, itemprop and time elements. Each field is null where the page
 * says nothing usable.
 *
 * @param title          the headline of the story, without the name of the site
 * @param titleElement   the text of the title element, as browsers show it
 * @param standfirst     the summary
 * @param byline         the names of the authors, joined by a comma and a space
 * @param publishedAt    RFC 3339
 * @param siteName       the publisher or the site
 * @param canonicalUrl   an absolute http(s) URL
 * @param imageUrl       the lead image, an absolute http(s) URL
 * @param imageCaption   what is printed under the lead image
 * @param imageCredit    who made the lead image, as printed
 * @param media          captions and credits that stood in the story, in document order; the pieces that held them point
 *                       to {@code /enrichment/media/<index>/caption} or {@code credit}
 * @param language       as the page says it, for example {@code fr-FR}
 * @param tdmReservation whether rights for text and data mining are reserved (TDM Reservation Protocol)
 * @param tdmPolicy      the URL of the policy for text and data mining
 * @param robots         directives to robots against use by machine learning, see {@link Robots}
 */
public record PageMetadata(
        @Nullable String title,
        @Nullable String titleElement,
        @Nullable String standfirst,
        @Nullable String byline,
        @Nullable String publishedAt,
        @Nullable String siteName,
        @Nullable String canonicalUrl,
        @Nullable String imageUrl,
        @Nullable String imageCaption,
        @Nullable String imageCredit,
        List<Media> media,
        @Nullable String language,
        @Nullable Boolean tdmReservation,
        @Nullable String tdmPolicy,
        @Nullable String robots) {
    public PageMetadata {
        media = List.copyOf(media);
    }

    /** Metadata of a page that says nothing of itself. */
    public static PageMetadata empty() {
        return new PageMetadata(
                null, null, null, null, null, null, null, null, null, null, List.of(), null, null, null, null);
    }
}
