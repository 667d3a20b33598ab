/**
 * Bytes become content: which charset they are in, and whether they are HTML or plain text.
 *
 * <p>{@link org.wiredesk.text.cleaning.decoding.ContentDecoder} is the face for bytes, {@link
 * org.wiredesk.text.cleaning.decoding.ContentSniffer} for text that is decoded already.
 */
@NullMarked
package org.wiredesk.text.cleaning.decoding;

import org.jspecify.annotations.NullMarked;
