/**
 * Makes the language model again from its text.
 *
 * <p>{@link org.wiredesk.training.language.LanguageTrainer} is the recipe.
 */
@NullMarked
package org.wiredesk.training.language;

import org.jspecify.annotations.NullMarked;
