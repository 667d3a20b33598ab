package org.wiredesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.Feed;
import org.wiredesk.article.RawArticle;

class IntakeTest {
    @Test
    void readsOneArticlePerLineAndNamesTheLineThatIsNone() throws IOException {
        List<IntakeEntry> entries = read(
                "a.jsonl",
                "{\"id\":\"1\",\"text\":\"One.\"}\r\n\n{\"id\":\"2\",\"text\":7}\n{\"id\":\"3\",\"text\":\"x\"}");

        assertThat(entries).extracting(IntakeEntry::place).containsExactly("a.jsonl:1", "a.jsonl:3", "a.jsonl:4");
        assertThat(article(entries.get(0)).id()).isEqualTo("1");
        assertThat(entries.get(1)).isInstanceOfSatisfying(IntakeEntry.Rejected.class, rejected -> {
            assertThat(rejected.id()).isEqualTo("2");
            assertThat(rejected.cause()).contains("text");
        });
        assertThat(article(entries.get(2)).id()).isEqualTo("3");
    }

    @Test
    void rejectsALineThatIsTooLongAndReadsTheNext() throws IOException {
        List<IntakeEntry> entries = new ArrayList<>();
        byte[] lines =
                ("{\"text\":\"" + "x".repeat(100_000) + "\"}\n{\"text\":\"y\"}\n").getBytes(StandardCharsets.UTF_8);
        new JsonLinesReader(1000).read(new ByteArrayInputStream(lines), "big.jsonl", entries::add);

        assertThat(entries).hasSize(2);
        assertThat(entries.get(0))
                .isInstanceOfSatisfying(
                        IntakeEntry.Rejected.class,
                        rejected -> assertThat(rejected.cause()).contains("100011 bytes"));
        assertThat(article(entries.get(1)).content()).isEqualTo("y");
    }

    @Test
    void readsATextFileAsOneArticle() throws IOException {
        RawArticle article =
                article(read("story.txt", "Une phrase.\nUne autre.\n").get(0));

        assertThat(article.content()).isEqualTo("Une phrase.\nUne autre.\n");
        assertThat(article.metadata().contentType()).isEqualTo("text/plain");
        assertThat(article.id()).isNotNull();
    }

    @Test
    void rejectsAnEmptyFile() throws IOException {
        assertThat(read("empty.txt", ""))
                .hasOnlyElementsOfType(IntakeEntry.Rejected.class)
                .hasSize(1);
    }

    @Test
    void undoesGzip() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write("<p>One.</p>".getBytes(StandardCharsets.UTF_8));
        }
        RawArticle article = article(read("page.html.gz", zipped.toByteArray()).get(0));

        assertThat(article.content()).isEqualTo("<p>One.</p>");
        assertThat(article.metadata().contentType()).isEqualTo("text/html");
    }

    @Test
    void tellsTheKindByTheContentWhenTheNameDoesNot() throws IOException {
        assertThat(article(read("-", "{\"text\":\"x\"}").get(0)).content()).isEqualTo("x");
        assertThat(article(read("-", "<!doctype html><p>x").get(0)).metadata().contentType())
                .isEqualTo("text/html");
        assertThat(article(read("-", "Plain.").get(0)).metadata().contentType()).isEqualTo("text/plain");
    }

    @Test
    void makesEveryItemOfAFeedAnArticle() throws IOException {
        List<IntakeEntry> entries = read("feed.xml", """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>The Daily</title><link>https://daily.example/</link><language>en</language>
                <item><title>One</title><link>https://daily.example/1</link><guid>g1</guid><dc:creator>A. Diop</dc:creator>
                <pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate><description>Short.</description>
                <content:encoded><![CDATA[<p>The whole story.</p>]]></content:encoded></item>
                <item><title>Two</title></item>
                </channel></rss>""".strip());

        RawArticle first = article(entries.get(0));
        assertThat(first.content()).isEqualTo("<p>The whole story.</p>");
        assertThat(first.metadata().url()).isEqualTo("https://daily.example/1");
        assertThat(first.metadata().byline()).isEqualTo("A. Diop");
        assertThat(first.metadata().publishedAt()).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(first.metadata().feed()).isEqualTo(new Feed("https://daily.example/", "g1"));
        assertThat(entries.get(1)).isInstanceOf(IntakeEntry.Rejected.class);
        assertThat(entries.get(1).place()).isEqualTo("feed.xml: item 2");
    }

    @Test
    void loadsNoEntityFromOutside(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        List<IntakeEntry> entries = read(
                "feed.xml",
                "<!DOCTYPE rss [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><rss version=\"2.0\"><channel>"
                        + "<title>t</title><item><description>x &e;</description></item></channel></rss>");

        assertThat(entries.toString()).doesNotContain("the secret");
    }

    @Test
    void rejectsXmlThatIsNoFeed() throws IOException {
        assertThat(read("a.xml", "<urlset><url/></urlset>")).hasOnlyElementsOfType(IntakeEntry.Rejected.class);
        assertThat(read("b.xml", "<rss")).hasOnlyElementsOfType(IntakeEntry.Rejected.class);
    }

    @Test
    void readsTheResponsesOfAnArchive() throws IOException {
        String head = lines("HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", "Transfer-Encoding: chunked");
        String page = head + lines("", "b", "<p>été</p", "1", ">", "0", "");
        String picture = lines("HTTP/1.1 200 OK", "Content-Type: image/png", "", "x");
        List<IntakeEntry> entries = read("crawl.warc", response(page) + response(picture));

        RawArticle article = article(entries.get(0));
        assertThat(article.content()).isEqualTo("<p>été</p>");
        assertThat(article.metadata().url()).isEqualTo("https://daily.example/1");
        assertThat(article.metadata().fetchedAt()).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(article.metadata().warc().offset()).isEqualTo(0L);
        assertThat(article.metadata().http().status()).isEqualTo(200);
        assertThat(entries.get(1)).isInstanceOf(IntakeEntry.Skipped.class);
    }

    @Test
    void saysWhereABrokenArchiveBreaks() throws IOException {
        List<IntakeEntry> entries = read("crawl.warc", response(lines("HTTP/1.1 200 OK", "", "<p>x")) + "rubbish");

        assertThat(entries).hasSize(2);
        assertThat(entries.get(1)).isInstanceOf(IntakeEntry.Rejected.class);
    }

    private static String response(String http) {
        int length = http.getBytes(StandardCharsets.UTF_8).length;
        return lines(
                "WARC/1.0",
                "WARC-Type: response",
                "WARC-Target-URI: https://daily.example/1",
                "WARC-Date: 2026-11-23T10:00:00Z",
                "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>",
                "Content-Type: application/http;msgtype=response",
                "Content-Length: " + length,
                "",
                http,
                "");
    }

    private static List<IntakeEntry> read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<IntakeEntry> read(String name, byte[] content) throws IOException {
        List<IntakeEntry> entries = new ArrayList<>();
        Intake.read(new ByteArrayInputStream(content), name, entries::add);
        return entries;
    }

    private static RawArticle article(IntakeEntry entry) {
        assertThat(entry).isInstanceOf(IntakeEntry.Accepted.class);
        return ((IntakeEntry.Accepted) entry).article();
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
