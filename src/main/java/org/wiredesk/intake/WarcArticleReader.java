package org.wiredesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.wiredesk.article.Http;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.MediaTypes;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Warc;
import org.wiredesk.text.cleaning.decoding.ContentDecoder;
import org.wiredesk.text.cleaning.decoding.Decoded;

/** Reads web archives: every successful HTTP response of text is an article. */
final class WarcArticleReader implements ArticleReader {
    /** A longer body is no article. */
    private static final int MAX_BODY_BYTES = 16 << 20;

    private static final int HTTP_OK = 200;

    @Override
    public void read(InputStream in, String name, Sink sink) throws IOException {
        long number = 1;
        try (WarcReader reader = new WarcReader(in)) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                record(next.get(), reader.position(), name, name + " record " + number, sink);
                number++;
            }
        } catch (IOException | IllegalArgumentException e) {
            sink.entry(
                    Entry.failed(name + " record " + number, null, "the archive cannot be read on: " + e.getMessage()));
        }
    }

    private static void record(WarcRecord record, long offset, String file, String place, Sink sink) {
        if (!(record instanceof WarcResponse response) || !isHttp(response)) {
            sink.skipped(place, record.type() + " record");
            return;
        }
        try {
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse("text/html");
            String mediaType = MediaTypes.withoutParameters(type);
            if (http.status() != HTTP_OK) {
                sink.skipped(place, "status " + http.status());
            } else if (!mediaType.equals("text/html")
                    && !mediaType.equals("text/plain")
                    && !mediaType.equals("application/xhtml+xml")) {
                sink.skipped(place, mediaType);
            } else {
                sink.entry(article(response, http, type, offset, file, place));
            }
        } catch (IOException | IllegalArgumentException e) {
            sink.entry(Entry.failed(place, null, "broken HTTP response: " + e.getMessage()));
        }
    }

    private static Entry article(
            WarcResponse response, HttpResponse http, String contentType, long offset, String file, String place)
            throws IOException {
        byte[] body = http.bodyDecoded().stream().readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            return Entry.failed(place, null, "the body is longer than " + MAX_BODY_BYTES + " bytes");
        }
        try {
            Decoded decoded = ContentDecoder.decode(
                    body, MediaTypes.charset(contentType), contentType.contains("xhtml") ? "text/html" : contentType);
            RawMetadata.Builder metadata = RawMetadata.builder()
                    .url(response.target())
                    .fetchedAt(response.date().toString())
                    .http(new Http(http.status(), headers(http)))
                    .warc(new Warc(file, offset, response.id().toString()));
            return Entry.of(place, PageReader.article(decoded, metadata).identified(null, 0L));
        } catch (InvalidArticleException e) {
            return Entry.failed(place, null, response.target() + ": " + e.getMessage());
        }
    }

    private static boolean isHttp(WarcResponse response) {
        String target = response.target();
        return target.startsWith("http://") || target.startsWith("https://");
    }

    private static Map<String, String> headers(HttpResponse http) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> header : http.headers().map().entrySet()) {
            headers.put(header.getKey(), String.join(", ", header.getValue()));
        }
        return headers;
    }
}
