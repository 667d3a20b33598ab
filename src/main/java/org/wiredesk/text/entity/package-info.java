/**
 * The third stage: people, organisations and places, with exact mentions and stable ids.
 *
 * <p>{@link org.wiredesk.text.entity.EntityTagger} is the face.
 */
@NullMarked
package org.wiredesk.text.entity;

import org.jspecify.annotations.NullMarked;
