package org.wiredesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.text.cleaning.decoding.ContentDecoder;
import org.wiredesk.text.cleaning.decoding.Decoded;

/** Reads a file that is one article: plain text or HTML. */
final class DocumentReader implements ArticleReader {
    private final String contentType;

    DocumentReader(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public void read(InputStream in, String name, Consumer<IntakeEntry> sink) throws IOException {
        IntakeEntry entry;
        try {
            Decoded decoded = ContentDecoder.decode(Bounded.read(in), null, contentType);
            if (decoded.content().isBlank()) {
                throw new InvalidArticleException("the file is empty");
            }
            RawMetadata metadata = RawMetadata.builder()
                    .contentType(decoded.contentType())
                    .charset(decoded.charset())
                    .build();
            entry = new IntakeEntry.Accepted(name, new RawArticle(metadata, decoded.content()).identified(null, 0L));
        } catch (InvalidArticleException e) {
            entry = new IntakeEntry.Rejected(name, null, String.valueOf(e.getMessage()));
        }
        sink.accept(entry);
    }
}
