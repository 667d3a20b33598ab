/**
 * Scores language detection on the benchmarks' files.
 *
 * <p>{@link org.wiredesk.evaluation.language.LanguageEvaluation} is the face.
 */
@NullMarked
package org.wiredesk.evaluation.language;

import org.jspecify.annotations.NullMarked;
