/** Grows gradient-boosted trees for {@link org.wiredesk.text.trees}: {@link org.wiredesk.training.trees.TreeTrainer} is the face. */
@NullMarked
package org.wiredesk.training.trees;

import org.jspecify.annotations.NullMarked;
