/**
 * Entities of the mentions that name the same thing, their ids, and their salience.
 * {@link org.wiredesk.text.entity.linking.EntityAssembler} is the face;
 * {@link org.wiredesk.text.entity.linking.NameLinker} links names whose borders are given.
 */
@NullMarked
package org.wiredesk.text.entity.linking;

import org.jspecify.annotations.NullMarked;
