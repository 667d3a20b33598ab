/**
 * The sample articles that ship with the program: short, dirty, and written for it; their events and people are
 * invented.
 *
 * <p>{@link org.wiredesk.samples.Samples} is the face. The articles are resource files beside it, listed in {@code
 * samples.txt}.
 */
@NullMarked
package org.wiredesk.samples;

import org.jspecify.annotations.NullMarked;
