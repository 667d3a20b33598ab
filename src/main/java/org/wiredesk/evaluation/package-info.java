/** Scores the stages on public benchmarks. Nothing here is needed at run time. */
@NullMarked
package org.wiredesk.evaluation;

import org.jspecify.annotations.NullMarked;
