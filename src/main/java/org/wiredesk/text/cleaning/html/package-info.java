/**
 * HTML pages: the story found in the page and cut into blocks, and what the page says of itself.
 *
 * <p>{@link org.wiredesk.text.cleaning.html.HtmlExtractor} is the face. It accounts for every visible text node: what is
 * not part of the story is a removal. A page is parsed and laid out as arrays ({@code dom}), the names of its elements are
 * read ({@code name}), its text is cut into blocks ({@code block}); rules propose what the story may be
 * ({@code candidate}), a learned model that sees their proposals among the features of each block ({@code feature})
 * decides ({@code choice}), and the result is written as pieces ({@code piece}). {@code metadata} reads what the page
 * says of itself. Each layer knows those before it only; how the model was made is told beside the resources. Nothing
 * here recurses over the document.
 */
@NullMarked
package org.wiredesk.text.cleaning.html;

import org.jspecify.annotations.NullMarked;
