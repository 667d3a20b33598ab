/**
 * The third stage: people, organisations and places, with exact mentions and stable ids.
 *
 * <p>{@link org.wiredesk.text.entity.EntityTagger} is the face. Text is cut into passages (blocks), passages into tokens
 * ({@code token}), and the names that are known are looked up in one pass ({@code gazetteer}); finders propose spans,
 * {@code SpanSelection} settles overlaps, {@code DocumentPass} carries what one passage says of a name to the others,
 * {@code EntityAssembler} makes entities of spans, {@code Linker} gives them ids. Words and names are resource files; see
 * the READMEs beside them.
 */
@NullMarked
package org.wiredesk.text.entity;

import org.jspecify.annotations.NullMarked;
