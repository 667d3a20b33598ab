/**
 * The second stage: the languages of the article and of each block.
 *
 * <p>{@link org.wiredesk.text.language.LanguageDetector} is the face.
 */
@NullMarked
package org.wiredesk.text.language;

import org.jspecify.annotations.NullMarked;
