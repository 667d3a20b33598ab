package org.wiredesk.text.entity.tagger;

import org.wiredesk.article.EntityType;

/**
 * A name in a sentence.
 *
 * @param first       its first token, counted from the beginning of the sentence
 * @param end         one past its last token
 * @param probability that exactly these tokens are a name of this type, as the model sees it; in [0, 1]
 */
public record NameSpan(int first, int end, EntityType type, double probability) {}
