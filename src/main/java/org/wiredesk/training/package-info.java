/**
 * Makes models and gazetteers again from their data. Nothing here is needed at run time.
 *
 * <p>{@link org.wiredesk.training.GazetteerBuilder} makes the gazetteer's resource files,
 * {@link org.wiredesk.training.TreeTrainer} grows the trees of the cleaner's models,
 * {@link org.wiredesk.training.PageModelTrainer} makes those that choose the blocks of a page's story,
 * {@link org.wiredesk.training.LineModelTrainer} those that tell an article's lines from boilerplate.
 */
@NullMarked
package org.wiredesk.training;

import org.jspecify.annotations.NullMarked;
