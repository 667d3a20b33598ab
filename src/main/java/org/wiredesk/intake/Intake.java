package org.wiredesk.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.wiredesk.text.cleaning.decoding.ContentSniffer;

/**
 * Reads files of articles. The kind of a file is told by its name, else by its first bytes; gzip is undone in any case.
 * One record is in memory at a time, whatever the size of the file (feeds and single articles are bounded by {@link
 * #MAX_RECORD}). Thread-safe.
 */
public final class Intake {
    /** The most bytes of one record: a line, a feed, the body of a web page. */
    public static final int MAX_RECORD = 64 * 1024 * 1024;

    private static final int LOOK_AHEAD = 4096;

    private static final ArticleReader TEXT = new DocumentReader(ContentSniffer.PLAIN);
    private static final ArticleReader HTML = new DocumentReader(ContentSniffer.HTML);
    private static final ArticleReader JSON_LINES = new JsonLinesReader(MAX_RECORD);
    private static final ArticleReader FEED = new FeedReader();
    private static final ArticleReader WARC = new WarcArticleReader();

    private static final Map<String, ArticleReader> BY_EXTENSION = Map.ofEntries(
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("xml", FEED),
            Map.entry("rss", FEED),
            Map.entry("atom", FEED),
            Map.entry("rdf", FEED),
            Map.entry("warc", WARC));

    private Intake() {}

    /**
     * Reads a file.
     *
     * @param sink gets one entry for each record, in order
     * @throws IOException if the file cannot be read to its end; the records before the fault were handed on
     */
    public static void read(Path file, Consumer<IntakeEntry> sink) throws IOException {
        Path name = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            read(in, name == null ? file.toString() : name.toString(), sink);
        }
    }

    /**
     * Reads an open input, to its end; does not close it.
     *
     * @param name a file name, whose extension may tell the kind; anything else for an input without one
     */
    public static void read(InputStream in, String name, Consumer<IntakeEntry> sink) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(in, 1 << 16);
        boolean zipped = isGzip(raw);
        String lower = name.toLowerCase(Locale.ROOT);
        String plainName = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        ArticleReader reader = BY_EXTENSION.get(plainName.substring(plainName.lastIndexOf('.') + 1));
        if (reader == WARC) {
            // The archive's own reader undoes gzip, and needs to, because offsets count compressed bytes.
            reader.read(raw, name, sink);
            return;
        }
        BufferedInputStream plain = zipped ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16)) : raw;
        (reader == null ? byContent(plain) : reader).read(plain, name, sink);
    }

    private static ArticleReader byContent(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] first = in.readNBytes(LOOK_AHEAD);
        in.reset();
        String head = new String(first, StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("warc/")) {
            return WARC;
        }
        if (head.startsWith("{")) {
            return JSON_LINES;
        }
        boolean feed = head.startsWith("<rss") || head.startsWith("<feed") || head.startsWith("<rdf:rdf");
        boolean xml = head.startsWith("<?xml") && !head.contains("<html");
        if (feed || xml) {
            return FEED;
        }
        return ContentSniffer.sniff(head).equals(ContentSniffer.HTML) ? HTML : TEXT;
    }

    private static boolean isGzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip;
    }
}
