package org.wiredesk.text.cleaning.decoding;

/**
 * Decoded content.
 *
 * @param content     the text, its byte order mark included
 * @param charset     the canonical name of the charset that it was read with
 * @param contentType {@code text/plain} or {@code text/html}
 */
public record Decoded(String content, String charset, String contentType) {}
