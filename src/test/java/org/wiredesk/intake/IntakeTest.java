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
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.ArticleId;
import org.wiredesk.article.RawArticle;

class IntakeTest {
    private static final Path ARTICLES = Path.of("../shared/data/articles");

    @Test
    void readsOneArticleALineAndNamesTheLineThatIsNone() throws IOException {
        List<Entry> entries = read("a.jsonl", """
                {"id":"one","content":"Un."}

                {"id":"two","content":7}
                not json
                {"id":"three","text":"Trois."}\r
                """);
        assertThat(entries)
                .extracting(Entry::place)
                .containsExactly("a.jsonl:1", "a.jsonl:3", "a.jsonl:4", "a.jsonl:5");
        assertThat(entries).extracting(Entry::id).containsExactly("one", "two", null, "three");
        assertThat(entries.get(1).failure()).contains("content is a number");
        assertThat(entries.get(2).failure()).contains("not JSON");
        assertThat(entries.get(3).article().content()).isEqualTo("Trois.");
    }

    @Test
    void readsALastLineWithoutALineEndAndAByteOrderMark() throws IOException {
        assertThat(read("a.jsonl", "\ufeff{\"id\":\"1\",\"content\":\"Un.\"}\n{\"id\":\"2\",\"content\":\"Deux.\"}"))
                .extracting(Entry::id)
                .containsExactly("1", "2");
    }

    @Test
    void passesOverTheRestOfALineThatIsTooLong() throws IOException {
        byte[] next = "\n{\"id\":\"next\",\"content\":\"Suite.\"}".getBytes(StandardCharsets.UTF_8);
        byte[] input = new byte[JsonLinesReader.MAX_LINE_BYTES + 1 + next.length];
        java.util.Arrays.fill(input, (byte) 'x');
        System.arraycopy(next, 0, input, input.length - next.length, next.length);
        List<Entry> entries = read("long.jsonl", input);
        assertThat(entries.get(0).failure()).contains("longer than");
        assertThat(entries.get(1).id()).isEqualTo("next");
    }

    @Test
    void takesATextFileForOneArticleUnderTheIdOfItsContent() throws IOException {
        RawArticle article = read("story.txt", "Il pleut.\n").get(0).article();
        assertThat(article.content()).isEqualTo("Il pleut.\n");
        assertThat(article.metadata().contentType()).isEqualTo("text/plain");
        assertThat(article.id()).isEqualTo(ArticleId.derive(null, "Il pleut.\n"));
    }

    @Test
    void readsGzipByItsFirstBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("<p>Il pleut.</p>".getBytes(StandardCharsets.UTF_8));
        }
        Entry entry = read("page.html.gz", bytes.toByteArray()).get(0);
        assertThat(entry.article().content()).isEqualTo("<p>Il pleut.</p>");
        assertThat(entry.article().metadata().contentType()).isEqualTo("text/html");
    }

    @Test
    void tellsTheFormOfAFileWithoutAnEndingByItsFirstBytes() throws IOException {
        assertThat(read("a", "{\"content\":\"Un.\"}").get(0).article().content())
                .isEqualTo("Un.");
        assertThat(read("a", "<html><body><p>Un.").get(0).article().metadata().contentType())
                .isEqualTo("text/html");
        assertThat(read("a", "Un.").get(0).article().metadata().contentType()).isEqualTo("text/plain");
    }

    @Test
    void makesEveryItemOfAFeedAnArticle() throws IOException {
        List<Entry> entries = read("feed.xml", """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Le Fleuve</title><link>https://fleuve.example/</link><language>fr</language>
                <item><title>Crue</title><link>https://fleuve.example/crue</link><guid>g1</guid>
                <pubDate>Tue, 03 Mar 2026 18:20:00 GMT</pubDate><author>awa@fleuve.example (Awa Konaté)</author>
                <description>Court.</description><content:encoded><![CDATA[<p>Le fleuve monte.</p>]]></content:encoded></item>
                <item><title>Vide</title><guid>g2</guid></item>
                </channel></rss>
                """);
        RawArticle article = entries.get(0).article();
        assertThat(article.content()).isEqualTo("<p>Le fleuve monte.</p>");
        assertThat(article.metadata().title()).isEqualTo("Crue");
        assertThat(article.metadata().url()).isEqualTo("https://fleuve.example/crue");
        assertThat(article.metadata().publishedAt()).isEqualTo("2026-03-03T18:20:00Z");
        assertThat(article.metadata().feed().guid()).isEqualTo("g1");
        assertThat(article.metadata().source().name()).isEqualTo("Le Fleuve");
        assertThat(article.metadata().languageHint()).isEqualTo("fr");
        assertThat(entries.get(1).failure()).contains("neither content nor description");
        assertThat(entries.get(1).id()).isEqualTo("g2");
    }

    @Test
    void loadsNoExternalEntityOfAFeed() throws IOException {
        Path secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "geheim");
        List<Entry> entries = read(
                "feed.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>"
                        + "<item><description>&x;.</description></item></channel></rss>");
        assertThat(entries.toString()).doesNotContain("geheim");
        Files.delete(secret);
    }

    @Test
    void saysWhenXmlIsNoFeed() throws IOException {
        assertThat(read("sitemap.xml", "<urlset/>").get(0).failure()).contains("not an RSS or Atom feed");
        assertThat(read("broken.xml", "<rss><channel>").get(0).failure()).contains("not an RSS or Atom feed");
    }

    @Test
    void makesEveryTextResponseOfAnArchiveAnArticle() throws IOException {
        String page =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\nTDM-Reservation: 1\r\n\r\n<p>d\u00e9j\u00e0</p>";
        String picture = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG";
        String missing = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno";
        byte[] archive = (record("https://a.example/1", page)
                        + record("https://a.example/2", picture)
                        + record("https://a.example/3", missing))
                .getBytes(StandardCharsets.ISO_8859_1);
        List<String> skipped = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        Intake.read(new ByteArrayInputStream(archive), "a.warc", new Sink() {
            @Override
            public void entry(Entry entry) {
                entries.add(entry);
            }

            @Override
            public void skipped(String place, String reason) {
                skipped.add(reason);
            }
        });
        assertThat(entries).hasSize(1);
        RawArticle article = entries.get(0).article();
        assertThat(article.content()).isEqualTo("<p>d\u00e9j\u00e0</p>");
        assertThat(article.metadata().url()).isEqualTo("https://a.example/1");
        assertThat(article.metadata().http().header("tdm-reservation")).isEqualTo("1");
        assertThat(article.metadata().fetchedAt()).isEqualTo("2026-03-03T18:20:00Z");
        assertThat(article.metadata().warc().offset()).isZero();
        assertThat(skipped).containsExactly("image/png", "status 404");
    }

    @Test
    void keepsWhatItReadOfATruncatedArchive() throws IOException {
        String whole = record("https://a.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUn.");
        List<Entry> entries = read("a.warc", whole + "WARC/1.0\r\nWARC-Ty");
        assertThat(entries.get(0).article().content()).isEqualTo("Un.");
        assertThat(entries).allMatch(entry -> entry.article() != null || entry.failure() != null);
    }

    @Test
    void readsRealFeedsAndArchivesWithoutLosingARecord() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(ARTICLES), "skipped: ../shared/data/articles is absent");
        int articles = 0;
        for (String folder : List.of("feeds", "warc")) {
            try (Stream<Path> files = Files.list(ARTICLES.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    List<Entry> entries = new ArrayList<>();
                    Intake.read(file, entries::add);
                    assertThat(entries)
                            .as(file.toString())
                            .allMatch(entry -> (entry.article() == null) == (entry.failure() != null));
                    articles += (int) entries.stream()
                            .filter(entry -> entry.article() != null)
                            .count();
                }
            }
        }
        assertThat(articles).isGreaterThan(100);
    }

    private static String record(String url, String http) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2026-03-03T18:20:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.ISO_8859_1).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static List<Entry> read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Entry> read(String name, byte[] content) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Intake.read(new ByteArrayInputStream(content), name, entries::add);
        return entries;
    }
}
