/**
 * Readers of what articles come in: JSON Lines, plain text, HTML, RSS and Atom feeds, web archives.
 *
 * <p>{@link org.wiredesk.intake.Intake} is the face. Every input record becomes one {@link org.wiredesk.intake.Entry}, an
 * article or a failure that names its place, so that nothing is lost; only records of a web archive that cannot be
 * articles (pictures, requests) are skipped, and counted.
 */
@NullMarked
package org.wiredesk.intake;

import org.jspecify.annotations.NullMarked;
