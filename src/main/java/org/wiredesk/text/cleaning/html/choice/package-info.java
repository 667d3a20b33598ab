/**
 * Which blocks of a page are its story: a learned model decides, and rules mend what cannot be when choices are seen
 * together. {@link org.wiredesk.text.cleaning.html.choice.StoryBlocks} is the face; the model is a resource file beside it, made by {@code wiredesk
 * train cleaning}.
 */
@NullMarked
package org.wiredesk.text.cleaning.html.choice;

import org.jspecify.annotations.NullMarked;
