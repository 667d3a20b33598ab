/**
 * Makes the cleaner's models: {@link org.wiredesk.training.cleaning.PageModelTrainer} those that choose the blocks of a
 * page's story, {@link org.wiredesk.training.cleaning.LineModelTrainer} those that tell an article's lines from
 * boilerplate. Both measure their models on sites that they have not seen, too.
 */
@NullMarked
package org.wiredesk.training.cleaning;

import org.jspecify.annotations.NullMarked;
