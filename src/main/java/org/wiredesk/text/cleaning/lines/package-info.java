/**
 * Lines of plain text become blocks: hard wraps are undone, markers make list items, short lines before paragraphs are
 * headings.
 *
 * <p>{@link org.wiredesk.text.cleaning.lines.Lines} is the face; {@link org.wiredesk.text.cleaning.lines.LineModel} tells
 * an article's lines from the boilerplate of its page.
 */
@NullMarked
package org.wiredesk.text.cleaning.lines;

import org.jspecify.annotations.NullMarked;
