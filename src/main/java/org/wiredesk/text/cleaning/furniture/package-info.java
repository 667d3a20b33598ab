/**
 * Furniture: lines and sentences that stand among the story and are not part of it. What they say goes to the fields of
 * the record; what says nothing is dropped, on record.
 *
 * <p>Code holds the mechanisms, the files of phrases beside this package hold what is known of each language.
 * {@link org.wiredesk.text.cleaning.furniture.Furniture} is the face.
 */
@NullMarked
package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.NullMarked;
