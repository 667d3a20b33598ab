package org.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawArticleJsonTest {
    @Test
    void readsEveryFieldUnderItsOwnName() {
        RawArticle article = RawArticleJson.read("""
                {"id":"a","version":3,"content":"x","contentType":"text/html","url":"https://a.example/1","title":"T",
                 "byline":"B","languageHint":"fr","charset":"utf-8","publishedAt":"p","fetchedAt":"f",
                 "source":{"id":"s","name":"N","domain":"a.example","country":"ML"},
                 "http":{"status":200,"headers":{"ETag":"e"}},"feed":{"url":"u","guid":"g"},
                 "warc":{"file":"w","offset":7,"recordId":"r"}}""");

        assertThat(article)
                .isEqualTo(new RawArticle(
                        new RawMetadata(
                                "a",
                                3L,
                                "text/html",
                                "https://a.example/1",
                                "T",
                                "B",
                                "fr",
                                "utf-8",
                                "p",
                                "f",
                                new Source("s", "N", "a.example", "ML"),
                                new Http(200, Map.of("ETag", "e")),
                                new Feed("u", "g"),
                                new Warc("w", 7L, "r"),
                                Map.of()),
                        "x"));
    }

    @ParameterizedTest
    @CsvSource({"text", "html", "body"})
    void readsContentUnderItsOtherNames(String name) {
        RawArticle article = RawArticleJson.read("{\"" + name + "\":\"x\"}");

        assertThat(article.content()).isEqualTo("x");
        assertThat(article.metadata().contentType()).isEqualTo(name.equals("html") ? "text/html" : null);
        assertThat(article.metadata().extra()).isEmpty();
    }

    @Test
    void readsTheOtherNamesOfMetadata() {
        RawMetadata metadata = RawArticleJson.read(
                        "{\"text\":\"x\",\"author\":\"A\",\"language\":\"fr\",\"date\":\"d\",\"source\":\"S\"}")
                .metadata();

        assertThat(metadata.byline()).isEqualTo("A");
        assertThat(metadata.languageHint()).isEqualTo("fr");
        assertThat(metadata.publishedAt()).isEqualTo("d");
        assertThat(metadata.source()).isEqualTo(new Source(null, "S", null, null));
    }

    @Test
    void prefersItsOwnNameAndKeepsTheOther() {
        RawArticle article =
                RawArticleJson.read("{\"body\":\"old\",\"content\":\"x\",\"published\":\"a\",\"date\":\"b\"}");

        assertThat(article.content()).isEqualTo("x");
        assertThat(article.metadata().publishedAt()).isEqualTo("a");
        assertThat(article.metadata().extra()).isEqualTo(Map.of("body", "old", "date", "b"));
    }

    @Test
    void takesANullFieldForAnAbsentOne() {
        RawArticle article = RawArticleJson.read(
                "{\"content\":null,\"text\":\"x\",\"id\":null,\"source\":null,\"http\":null,\"mood\":null}");

        assertThat(article.content()).isEqualTo("x");
        assertThat(article.metadata()).isEqualTo(RawMetadata.empty());
    }

    @Test
    void carriesUnknownFieldsThroughExactly() {
        String json = "{\"content\":\"x\",\"a\":12345678901234567890123,\"b\":0.10000000000000000000000000000000001,"
                + "\"c\":1E+400,\"d\":[true,{\"e\":\"\u00e9\"}]}";

        String written = new String(RawArticleJson.write(RawArticleJson.read(json)), StandardCharsets.UTF_8);

        assertThat(written)
                .contains("\"a\":12345678901234567890123,")
                .contains("\"b\":0.10000000000000000000000000000000001,")
                .contains("\"c\":1E+400,")
                .contains("\"d\":[true,{\"e\":\"\u00e9\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"a\"}|content is missing",
                "{\"content\":\"\"}|content is empty",
                "{\"body\":\" \\n\"}|body is empty",
                "{\"content\":7}|content is a number, expected a string",
                "{\"content\":[\"x\"]}|content is an array, expected a string",
                "{\"content\":\"x\",\"id\":7}|id is a number, expected a string",
                "{\"content\":\"x\",\"id\":\"\"}|id is empty",
                "{\"content\":\"x\",\"version\":\"3\"}|version is a string, expected an integer",
                "{\"content\":\"x\",\"version\":1.5}|version is 1.5, expected a 64-bit integer",
                "{\"content\":\"x\",\"version\":9223372036854775808}|version is 9223372036854775808, expected a 64-bit",
                "{\"content\":\"x\",\"source\":[]}|source is an array, expected an object",
                "{\"content\":\"x\",\"source\":{\"name\":true}}|source.name is a boolean, expected a string",
                "{\"content\":\"x\",\"http\":{\"status\":\"200\"}}|http.status is a string, expected an integer",
                "{\"content\":\"x\",\"http\":{\"status\":3000000000}}|http.status",
                "{\"content\":\"x\",\"http\":{\"headers\":{\"A\":[1]}}}|http.headers.A is an array, expected a string",
                "{\"content\":\"x\",\"contentType\":\"image/png\"}|contentType is \"image/png\", expected text/plain",
                "{\"content\":\"a\\ud800b\"}|content holds a lone surrogate at index 1",
                "{\"content\":\"x\",\"mood\":{\"deep\":[\"\\udc00\"]}}|mood holds a lone surrogate at index 0",
                "[]|not a JSON object but an array",
                "null|not a JSON object but null",
                "{\"content\":\"x\"} {}|not JSON",
                "{\"content\":\"x\",}|not JSON",
                "{'content':'x'}|not JSON",
                "{\"content\":\"x\"|not JSON",
                "{\"content\":\"x\",\"id\":\"a\",\"id\":\"b\"}|id"
            },
            quoteCharacter = '\0')
    void saysWhatIsWrong(String json, String cause) {
        assertThatThrownBy(() -> RawArticleJson.read(json))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining(cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text/HTML; charset=utf-8", "text/html", " text/html ;x"})
    void readsMediaTypesWithParameters(String contentType) {
        RawArticle article = RawArticleJson.read("{\"content\":\"x\",\"contentType\":\"" + contentType + "\"}");

        assertThat(article.metadata().contentType()).isEqualTo("text/html");
    }

    @Test
    void namesTheOffsetOfAByteThatIsNotUtf8() throws Exception {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write("{\"content\":\"".getBytes(StandardCharsets.UTF_8));
        json.write("\u00e9".repeat(9000).getBytes(StandardCharsets.UTF_8));
        json.write(0xff);
        json.write("\"}".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> RawArticleJson.read(json.toByteArray()))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("offset 18012");
    }

    @Test
    void refusesNestingThatIsTooDeepWithoutOverflow() {
        String deep = "{\"content\":\"x\",\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThatThrownBy(() -> RawArticleJson.read(deep))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("not JSON");
    }

    @Test
    void carriesTheDeepestNestingThatItReadsIntoAnEnrichedArticle() {
        String deep = "{\"content\":\"x\",\"a\":" + "[".repeat(499) + "]".repeat(499) + "}";
        RawMetadata metadata = RawArticleJson.read(deep).metadata();
        Article article = new RandomArticles(1).next(OffsetUnit.UTF16);
        Enrichment from = article.enrichment();
        Enrichment enrichment = new Enrichment(
                from.id(),
                from.version(),
                metadata,
                from.offsetUnit(),
                from.textSha256(),
                List.of(),
                from.blocks(),
                List.of(),
                List.of(),
                List.of(),
                from.cleaning(),
                null,
                from.provenance());

        byte[] json = ArticleJson.write(article.withEnrichment(enrichment));

        assertThat(ArticleJson.read(json).enrichment().raw()).isEqualTo(metadata);
    }

    @Test
    void keepsAByteOrderMarkAndNullCharactersInTheContent() {
        assertThat(RawArticleJson.read("{\"content\":\"\\ufeffa\\u0000b\"}").content())
                .isEqualTo("\ufeffa\u0000b");
    }

    @Test
    void bringsRandomArticlesBack() {
        RandomArticles random = new RandomArticles(3);
        for (int i = 0; i < 200; i++) {
            RawArticle article = new RawArticle(random.metadata(), "x\uD83D\uDCDA\u2028" + i);

            assertThat(RawArticleJson.read(RawArticleJson.write(article))).isEqualTo(article);
        }
    }

    @Test
    void neverThrowsAnythingButItsOwnException() {
        byte[] good = "{\"id\":\"a\",\"content\":\"x\\u00e9\",\"http\":{\"status\":200,\"headers\":{\"A\":\"b\"}}}"
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = good.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(RawArticleJson.read(bytes).content()).isNotBlank();
            } catch (InvalidArticleException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void givesAnArticleItsKeyAndItsTimestamp() {
        RawArticle article = RawArticleJson.read("{\"content\":\"x\"}").identified("k", 9L);

        assertThat(article.id()).isEqualTo("k");
        assertThat(article.version()).isEqualTo(9L);
    }

    @Test
    void prefersTheTimeOfFetchingToTheTimestamp() {
        assertThat(RawArticleJson.read("{\"content\":\"x\",\"fetchedAt\":\"1970-01-01T01:00:01+01:00\"}")
                        .identified(null, 9L)
                        .version())
                .isEqualTo(1000L);
    }

    @Test
    void namesATimeOfFetchingThatIsNoTime() {
        RawArticle article = RawArticleJson.read("{\"content\":\"x\",\"fetchedAt\":\"yesterday\"}");

        assertThatThrownBy(() -> article.identified("k", 9L))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("fetchedAt", "yesterday");
    }

    @Test
    void findsTheIdOfARecordThatIsNoArticle() {
        assertThat(RawArticleJson.idOf("{\"id\":\"a\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a");
        for (String json : List.of("{\"id\":7}", "[]", "{", "")) {
            assertThat(RawArticleJson.idOf(json.getBytes(StandardCharsets.UTF_8)))
                    .isNull();
        }
    }
}
