package org.wiredesk.text.cleaning.html;

import java.util.List;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.html.metadata.PageMetadata;

/**
 * What was found in a page.
 *
 * @param pieces   every visible stretch of text in document order: blocks of the story and what was removed
 * @param metadata what the page says of itself
 */
public record HtmlDocument(List<Piece> pieces, PageMetadata metadata) {
    public HtmlDocument {
        pieces = List.copyOf(pieces);
    }
}
