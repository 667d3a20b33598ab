/** Scores the stages on public benchmarks. Nothing here is needed at run time; cleaning has a package of its own below. */
@NullMarked
package org.wiredesk.evaluation;

import org.jspecify.annotations.NullMarked;
