/**
 * Files become raw articles: JSON Lines, plain text, HTML, RSS and Atom, WARC, each also compressed with gzip.
 *
 * <p>{@link org.wiredesk.intake.Intake} is the face. Every input record becomes one {@link
 * org.wiredesk.intake.IntakeEntry}, in order: what cannot be read is an entry, too.
 */
@NullMarked
package org.wiredesk.intake;

import org.jspecify.annotations.NullMarked;
