package org.wiredesk.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One of the forms that articles come in: its reader and the endings of its files. */
record Format(ArticleReader reader, List<String> endings) {
    static final Format JSON_LINES = new Format(new JsonLinesReader(), List.of(".jsonl", ".ndjson"));
    static final Format JSON = new Format(new JsonReader(), List.of(".json"));
    static final Format TEXT = new Format(new PageReader("text/plain"), List.of(".txt", ".text"));
    static final Format HTML = new Format(new PageReader("text/html"), List.of(".html", ".htm", ".xhtml"));
    static final Format FEED = new Format(new FeedReader(), List.of(".xml", ".rss", ".atom"));
    static final Format WARC = new Format(new WarcArticleReader(), List.of(".warc"));
    private static final List<Format> ALL = List.of(JSON_LINES, JSON, TEXT, HTML, FEED, WARC);

    /** The form that a file's name says, a trailing {@code .gz} ignored; else the one that its first bytes look like. */
    static Format of(String name, byte[] firstBytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        for (Format format : ALL) {
            for (String ending : format.endings) {
                if (plain.endsWith(ending)) {
                    return format;
                }
            }
        }
        String start = new String(firstBytes, StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("warc/")) {
            return WARC;
        }
        if (start.startsWith("{")) {
            return JSON_LINES;
        }
        if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
            return start.contains("<html") ? HTML : FEED;
        }
        return start.startsWith("<") ? HTML : TEXT;
    }
}
