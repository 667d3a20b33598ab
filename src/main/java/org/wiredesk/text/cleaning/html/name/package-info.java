/**
 * What the names that page authors give to elements say of them. {@link org.wiredesk.text.cleaning.html.name.ElementNames} is the face; the words are
 * resource files beside it. {@link org.wiredesk.text.cleaning.html.name.TreeView} shows a page with its names to the reader of metadata.
 */
@NullMarked
package org.wiredesk.text.cleaning.html.name;

import org.jspecify.annotations.NullMarked;
