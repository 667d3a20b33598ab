package org.wiredesk.intake;

import java.io.IOException;
import java.io.InputStream;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticleJson;

/** Reads a file that is one raw article in JSON. */
final class JsonReader implements ArticleReader {
    @Override
    public void read(InputStream in, String name, Sink sink) throws IOException {
        sink.entry(entry(in.readAllBytes(), name));
    }

    /** The article that a JSON object holds, or why it holds none. */
    static Entry entry(byte[] json, String place) {
        try {
            return Entry.of(place, RawArticleJson.read(json).identified(null, 0L));
        } catch (InvalidArticleException e) {
            return Entry.failed(place, RawArticleJson.idOf(json), e.getMessage());
        }
    }
}
