/**
 * What rules take for the story: pruning by names and tags, the element with the most running text, what the page's
 * metadata repeats, and what joins it. {@link org.wiredesk.text.cleaning.html.candidate.StoryRules} is the face. A
 * {@link org.wiredesk.text.cleaning.html.candidate.Story} notes for elements whether they stay and why not.
 */
@NullMarked
package org.wiredesk.text.cleaning.html.candidate;

import org.jspecify.annotations.NullMarked;
