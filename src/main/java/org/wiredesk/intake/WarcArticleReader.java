package org.wiredesk.intake;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.wiredesk.article.Http;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.MediaTypes;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Warc;
import org.wiredesk.text.cleaning.decoding.ContentDecoder;
import org.wiredesk.text.cleaning.decoding.Decoded;

/** Reads web archives: responses that hold HTML or plain text are articles, everything else is skipped. */
final class WarcArticleReader implements ArticleReader {
    private static final int OK = 200;
    private static final int LONGEST_MESSAGE = 120;

    @Override
    public void read(InputStream in, String name, Consumer<IntakeEntry> sink) throws IOException {
        long position = 0;
        try (WarcReader reader = new WarcReader(in)) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                position = next.get().position();
                sink.accept(entry(next.get(), name, position));
            }
        } catch (ParsingException | EOFException e) {
            // What follows a broken record cannot be found again.
            sink.accept(new IntakeEntry.Rejected(
                    name + ": after offset " + position, null, "the archive is broken: " + brief(e)));
        }
    }

    private static IntakeEntry entry(WarcRecord record, String name, long position) {
        String place = name + ": offset " + position;
        if (!(record instanceof WarcResponse response)) {
            return new IntakeEntry.Skipped(place, "a record of type " + record.type());
        }
        try {
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse("text/html");
            String bare = MediaTypes.withoutParameters(type);
            if (http.status() != OK) {
                return new IntakeEntry.Skipped(place, "HTTP status " + http.status());
            }
            if (!bare.equals("text/plain") && !bare.contains("html")) {
                return new IntakeEntry.Skipped(place, "content of type " + bare);
            }
            return new IntakeEntry.Accepted(place, article(response, http, type, name, position));
        } catch (InvalidArticleException | IOException | IllegalArgumentException e) {
            return new IntakeEntry.Rejected(place, null, String.valueOf(e.getMessage()));
        }
    }

    private static RawArticle article(WarcResponse record, HttpResponse http, String type, String name, long position)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole = read(http, body);
        boolean cut = !whole || record.truncated() != WarcTruncationReason.NOT_TRUNCATED;
        Decoded decoded = ContentDecoder.decode(body.toByteArray(), null, type);
        if (decoded.content().isBlank()) {
            throw new InvalidArticleException("the response has no content");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        http.headers().map().forEach((header, values) -> headers.put(header, String.join(", ", values)));
        RawMetadata metadata = RawMetadata.builder()
                .contentType(decoded.contentType())
                .charset(decoded.charset())
                .url(record.target())
                .fetchedAt(record.date().toString())
                .http(new Http(http.status(), headers))
                .warc(new Warc(name, position, record.id().toString()))
                .extra(cut ? Map.of("truncated", true) : Map.of())
                .build();
        return new RawArticle(metadata, decoded.content()).identified(null, 0L);
    }

    /** Reads a body with chunks and compression undone; false when it breaks off, which leaves what there is. */
    private static boolean read(HttpResponse http, ByteArrayOutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = http.bodyDecoded().stream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (out.size() > Intake.MAX_RECORD) {
                    throw new InvalidArticleException("longer than " + Intake.MAX_RECORD + " bytes");
                }
            }
            return true;
        } catch (IOException e) {
            if (out.size() == 0) {
                throw e;
            }
            return false;
        }
    }

    /** The library's messages quote the bytes at fault, without limit. */
    private static String brief(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "...";
    }
}
