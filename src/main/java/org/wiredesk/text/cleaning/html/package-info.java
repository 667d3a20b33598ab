/**
 * HTML pages: the story found in the page and cut into blocks, and what the page says of itself.
 *
 * <p>{@link org.wiredesk.text.cleaning.html.HtmlExtractor} is the face. It accounts for every visible text node: what is
 * not part of the story is a removal. A learned model chooses the blocks of the story, with rules as its candidates; how
 * it was made is told beside it. Nothing here recurses over the document.
 */
@NullMarked
package org.wiredesk.text.cleaning.html;

import org.jspecify.annotations.NullMarked;
