/**
 * The story written as pieces with the raw place of each character, and what is taken out of it on the way: headline,
 * byline, captions, residue inside paragraphs. {@link org.wiredesk.text.cleaning.html.piece.PieceWriter} is the face.
 */
@NullMarked
package org.wiredesk.text.cleaning.html.piece;

import org.jspecify.annotations.NullMarked;
