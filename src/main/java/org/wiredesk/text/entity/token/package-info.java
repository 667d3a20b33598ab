/**
 * Text as tokens: exact offsets, folded hashes, sentence borders, tries over tokens and the word lists that all of the
 * tagger reads. Knows nothing of names.
 */
@NullMarked
package org.wiredesk.text.entity.token;

import org.jspecify.annotations.NullMarked;
