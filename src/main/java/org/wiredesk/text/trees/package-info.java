/**
 * Gradient-boosted decision trees as the stages read them. They are grown elsewhere, in {@code training}.
 *
 * <p>{@link org.wiredesk.text.trees.TreeModel} is the face.
 */
@NullMarked
package org.wiredesk.text.trees;

import org.jspecify.annotations.NullMarked;
