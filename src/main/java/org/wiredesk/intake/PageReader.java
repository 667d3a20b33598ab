package org.wiredesk.intake;

import java.io.IOException;
import java.io.InputStream;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.text.cleaning.decoding.ContentDecoder;
import org.wiredesk.text.cleaning.decoding.Decoded;

/** Reads a file that is one article's content: plain text or HTML. */
final class PageReader implements ArticleReader {
    private final String contentType;

    PageReader(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public void read(InputStream in, String name, Sink sink) throws IOException {
        try {
            Decoded decoded = ContentDecoder.decode(in.readAllBytes(), null, contentType);
            sink.entry(Entry.of(name, article(decoded, RawMetadata.builder()).identified(null, 0L)));
        } catch (InvalidArticleException e) {
            sink.entry(Entry.failed(name, null, e.getMessage()));
        }
    }

    /** An article of decoded content. */
    static RawArticle article(Decoded decoded, RawMetadata.Builder metadata) {
        if (decoded.content().isBlank()) {
            throw new InvalidArticleException("content is empty");
        }
        return new RawArticle(
                metadata.contentType(decoded.contentType())
                        .charset(decoded.charset())
                        .build(),
                decoded.content());
    }
}
