/**
 * What is known of one stretch of text while names are looked for: passages, sentences and spans of tokens, with what each
 * span rests on, and the countries that an article is about.
 *
 * <p>A {@link org.wiredesk.text.entity.mention.Span} counts tokens of its passage; only
 * {@link org.wiredesk.text.entity.mention.Passage#mention} turns it into UTF-16 offsets.
 */
@NullMarked
package org.wiredesk.text.entity.mention;

import org.jspecify.annotations.NullMarked;
