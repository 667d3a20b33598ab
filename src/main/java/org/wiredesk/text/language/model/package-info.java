/**
 * The language model: how a text becomes words, n-grams and scores.
 *
 * <p>{@link org.wiredesk.text.language.model.Scorer} reads texts with a
 * {@link org.wiredesk.text.language.model.LanguageModel}; the training shares the words and n-grams.
 */
@NullMarked
package org.wiredesk.text.language.model;

import org.jspecify.annotations.NullMarked;
