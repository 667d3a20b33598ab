/**
 * The statistical half of entity tagging: a linear-chain conditional random field over hashed features.
 *
 * <p>{@link org.wiredesk.text.entity.tagger.NameTagger} takes the words of a sentence and gives the names in it, each
 * with a type and a probability. {@link org.wiredesk.text.entity.tagger.WordKeys},
 * {@link org.wiredesk.text.entity.tagger.ContextKeys} and {@link org.wiredesk.text.entity.tagger.Labels} are what
 * training shares with it. The models are resource files of this package, one a language, made by {@code wiredesk train
 * entities}.
 */
@NullMarked
package org.wiredesk.text.entity.tagger;

import org.jspecify.annotations.NullMarked;
