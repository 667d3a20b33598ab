/**
 * Makes models and gazetteers again from their data. Nothing here is needed at run time.
 *
 * <p>{@code cleaning}, {@code language} and {@code entity} make the models of the stage of that name, {@code gazetteer} the
 * built-in gazetteer's tables; {@code trees} grows the trees that the cleaner's models are made of.
 */
@NullMarked
package org.wiredesk.training;

import org.jspecify.annotations.NullMarked;
