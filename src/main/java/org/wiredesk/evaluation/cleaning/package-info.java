/**
 * Scores the cleaner on public benchmarks, each metric as its source defines it.
 *
 * <p>{@link org.wiredesk.evaluation.cleaning.CleaningEvaluation} is the face. A new metric is a class that implements
 * {@link org.wiredesk.evaluation.cleaning.Metric} and a line in {@link org.wiredesk.evaluation.cleaning.Metrics}.
 */
@NullMarked
package org.wiredesk.evaluation.cleaning;

import org.jspecify.annotations.NullMarked;
