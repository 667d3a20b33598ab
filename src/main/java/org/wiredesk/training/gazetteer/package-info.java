/** Makes the built-in gazetteer's tables again: {@link org.wiredesk.training.gazetteer.GazetteerBuilder} is the face. */
@NullMarked
package org.wiredesk.training.gazetteer;

import org.jspecify.annotations.NullMarked;
