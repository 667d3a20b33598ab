/**
 * What a page says of itself: title, authors, date, standfirst, site, picture, rights.
 *
 * <p>Structured data, meta elements and what is printed beside the headline are evidence, none of it truth: candidates are
 * collected with their source, weighed, and one is chosen. {@link org.wiredesk.text.cleaning.html.metadata.MetadataReader}
 * is the face; it sees the page through {@link org.wiredesk.text.cleaning.html.metadata.PageView} and also tells which
 * elements show what stands in a field, so that they need not stand in the text.
 */
@NullMarked
package org.wiredesk.text.cleaning.html.metadata;

import org.jspecify.annotations.NullMarked;
