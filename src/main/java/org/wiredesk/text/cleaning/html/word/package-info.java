/**
 * Text as characters and hashed words, and the words that tell what kind of text they stand in. Knows nothing of pages.
 */
@NullMarked
package org.wiredesk.text.cleaning.html.word;

import org.jspecify.annotations.NullMarked;
