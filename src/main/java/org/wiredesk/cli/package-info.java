/**
 * The command line: one class per command, thin — parse, call, print.
 *
 * <p>Data goes to standard output only, progress and complaints to standard error. This is the only package that
 * prints; {@link org.wiredesk.cli.Cli} is its face. A new command is a class here and a line in {@code Cli}.
 */
@NullMarked
package org.wiredesk.cli;

import org.jspecify.annotations.NullMarked;
