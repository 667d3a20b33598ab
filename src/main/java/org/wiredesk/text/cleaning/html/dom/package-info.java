/**
 * The elements and texts of a page as arrays in document order, what their tags and attributes say, and their visible text.
 * {@link org.wiredesk.text.cleaning.html.dom.PageTree} is the face; after it is made nothing walks the document again, and nothing recurses.
 */
@NullMarked
package org.wiredesk.text.cleaning.html.dom;

import org.jspecify.annotations.NullMarked;
