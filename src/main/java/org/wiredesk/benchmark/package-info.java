/**
 * How fast the desk is: each stage on one thread, and the whole flow next to one that only copies.
 *
 * <p>Figures compare within one run on one machine; they say nothing across machines. Never needed at run time.
 */
@NullMarked
package org.wiredesk.benchmark;

import org.jspecify.annotations.NullMarked;
