/**
 * The features of the blocks of a page, one column each, as the model that chooses the story sees them.
 * {@link org.wiredesk.text.cleaning.html.feature.BlockView} is a page seen from all sides, {@link org.wiredesk.text.cleaning.html.feature.BlockFeatures} makes the columns of it.
 */
@NullMarked
package org.wiredesk.text.cleaning.html.feature;

import org.jspecify.annotations.NullMarked;
