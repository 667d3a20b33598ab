/**
 * Makes the models of the statistical name tagger: reads annotated text, puts tokenised corpora together as running
 * text, and trains a conditional random field for each language.
 */
@NullMarked
package org.wiredesk.training.entity;

import org.jspecify.annotations.NullMarked;
