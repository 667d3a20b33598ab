/**
 * The first stage: raw content becomes clean text in blocks, every removal and repair on record.
 *
 * <p>{@link org.wiredesk.text.cleaning.Cleaner} is the face; the steps live in the packages below.
 */
@NullMarked
package org.wiredesk.text.cleaning;

import org.jspecify.annotations.NullMarked;
