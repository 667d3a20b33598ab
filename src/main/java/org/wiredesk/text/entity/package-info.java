/**
 * The third stage: people, organisations and places, with exact mentions and stable ids.
 *
 * <p>{@link org.wiredesk.text.entity.EntityTagger} is the face. Text is cut into passages (blocks, {@code mention}),
 * passages into tokens ({@code token}), and the names that are known are looked up in one pass ({@code gazetteer});
 * {@code detection} proposes spans, among others those of the statistical tagger ({@code tagger}), and settles overlaps;
 * {@code document} carries what one passage says of a name to the others; {@code linking} makes entities of spans and
 * gives them ids. Words ({@code lexicon}) and names are resource files; see the READMEs beside them.
 */
@NullMarked
package org.wiredesk.text.entity;

import org.jspecify.annotations.NullMarked;
