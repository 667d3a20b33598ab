package org.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
    private static final String BOOKS = "\uD83D\uDCDA";

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void bringsRandomArticlesBackByteForByte(OffsetUnit unit) {
        RandomArticles random = new RandomArticles(7);
        for (int i = 0; i < 300; i++) {
            Article article = random.next(unit);
            byte[] json = ArticleJson.write(article);

            Article back = ArticleJson.read(json);

            assertThat(back).isEqualTo(article);
            assertThat(ArticleJson.write(back)).isEqualTo(json);
            assertThat(ArticleJson.writeString(back).getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(json);
        }
    }

    @Test
    void countsInCodePointsByDefault() {
        String json = ArticleJson.writeString(withMention(OffsetUnit.CODEPOINT));

        assertThat(json)
                .contains("\"mentions\":[{\"start\":2,\"end\":6,\"exact\":\"Gao" + BOOKS + "\"}")
                .contains("{\"start\":1,\"end\":4,\"exact\":\"Gao\",\"field\":\"headline\"}")
                .contains("\"at\":7")
                .contains("{\"rule\":\"nfc\",\"start\":6,\"end\":7,\"rawStart\":40,\"rawEnd\":42,\"raw\":\"e\u0301\"}")
                .contains("\"blocks\":[{\"type\":\"paragraph\",\"start\":0,\"end\":7,\"rawStart\":10,\"rawEnd\":50}]")
                .contains("\"charCount\":7");
    }

    @Test
    void countsInUtf16WhenAskedTo() {
        String json = ArticleJson.writeString(withMention(OffsetUnit.UTF16));

        assertThat(json)
                .contains("\"mentions\":[{\"start\":3,\"end\":8,\"exact\":\"Gao" + BOOKS + "\"}")
                .contains("{\"start\":2,\"end\":5,\"exact\":\"Gao\",\"field\":\"headline\"}")
                .contains("\"at\":9")
                .contains("\"charCount\":7");
    }

    @Test
    void writesAstralCharactersAsUtf8() {
        byte[] json = ArticleJson.write(article(OffsetUnit.CODEPOINT, BOOKS));

        assertThat(new String(json, StandardCharsets.UTF_8)).contains("\"" + BOOKS + "\"");
        assertThat(new String(json, StandardCharsets.ISO_8859_1)).contains("\u00f0\u009f\u0093\u009a");
    }

    @Test
    void escapesWhatSomeReadersTakeForLineEnds() {
        String text = "a\nb\rc\u0085d\u2028e\u2029f";
        byte[] json = ArticleJson.write(article(OffsetUnit.CODEPOINT, text));
        String line = new String(json, StandardCharsets.UTF_8);

        assertThat(line).doesNotContain("\n", "\r", "\u0085", "\u2028", "\u2029");
        assertThat(line).contains("a\\nb\\rc\\u0085d\\u2028e\\u2029f");
        assertThat(ArticleJson.writeString(article(OffsetUnit.CODEPOINT, text))).isEqualTo(line);
        assertThat(ArticleJson.read(json).text()).isEqualTo(text);
    }

    @Test
    void keepsCombiningMarksApart() {
        assertThat(ArticleJson.writeString(article(OffsetUnit.CODEPOINT, "e\u0301")))
                .contains("\"charCount\":2");
    }

    @Test
    void ignoresFieldsThatItDoesNotKnow() {
        String json = ArticleJson.writeString(withMention(OffsetUnit.CODEPOINT));

        Article article = ArticleJson.read(bytes(json.replace("\"start\":", "\"mood\":[{}],\"start\":")
                .replace("\"schemaVersion\":\"1.0\"", "\"schemaVersion\":\"1.7\",\"later\":{}")));

        assertThat(article).isEqualTo(withMention(OffsetUnit.CODEPOINT));
    }

    @Test
    void readsARecordThatVersionOneWrote() throws IOException {
        try (InputStream in = ArticleJsonTest.class.getResourceAsStream("stored-1.0.json")) {
            Article article = ArticleJson.read(in.readAllBytes());

            assertThat(article.headline()).isEqualTo("Un bateau " + BOOKS + " \u00e0 Banjul");
            assertThat(article.by()).isEqualTo("Lamin Touraya");
            assertThat(article.located()).isEqualTo("Banjul");
            assertThat(article.enrichment().id()).isEqualTo("story-1");
            assertThat(article.enrichment().version()).isEqualTo(1768984200000L);
            assertThat(article.enrichment().raw().extra()).containsEntry("deskPriority", 4);
            assertThat(article.enrichment().blocks())
                    .extracting(article::textOf)
                    .containsExactly("Le bateau " + BOOKS + " de Banjul est arriv\u00e9.", "La fin");
            Entity entity = article.enrichment().entities().get(0);
            assertThat(entity.links()).extracting(Link::uri).containsExactly("https://www.geonames.org/2413876");
            assertThat(entity.bestEffort()).isFalse();
            Mention first = entity.mentions().get(0);
            assertThat(article.headline().substring(first.start(), first.end())).isEqualTo("Banjul");
            Mention second = entity.mentions().get(1);
            assertThat(article.text().substring(second.start(), second.end())).isEqualTo("Banjul");
            assertThat(article.enrichment().cleaning().removals())
                    .extracting(Removal::movedTo)
                    .containsExactly("/by");
            assertThat(article.enrichment().quality())
                    .isEqualTo(new Quality(0.9, List.of("short"), Map.of("kept", 0.7)));
            assertThat(article.enrichment().provenance().raw()).isNotNull();
            assertThat(article.enrichment().provenance().raw().offset()).isEqualTo(42L);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uri|\"uri\":\"urn:wiredesk:a\",|",
                "offsetUnit|\"offsetUnit\":\"codepoint\",|",
                "textSha256|\"textSha256\":\"x\",|",
                "start|\"start\":2,|",
                "end|\"end\":6,|",
                "exact|\"exact\":|\"other\":",
                "salience|\"salience\":0.5,|",
                "rawStart|\"rawStart\":10,|",
                "at|\"at\":7,|",
                "cleaning|\"cleaning\":{\"rawLength\":60,|\"other\":{",
                "provenance|\"provenance\":|\"other\":",
                "type|{\"type\":\"paragraph\",|{",
                "schemaVersion|\"schemaVersion\":\"1.0\",|",
                "version|\"version\":1,|",
                "id|\"enrichment\":{\"schemaVersion\":\"1.0\",\"id\":\"a\",|\"enrichment\":{\"schemaVersion\":\"1.0\","
            })
    void namesAFieldThatIsMissing(String field, String present, String instead) {
        String json = ArticleJson.writeString(withMention(OffsetUnit.CODEPOINT))
                .replaceFirst("\"textSha256\":\"[0-9a-f]+\"", "\"textSha256\":\"x\"");
        assertThat(json).contains(present);
        String without = json.replace(present, instead == null ? "" : instead);

        assertThatThrownBy(() -> ArticleJson.read(bytes(without)))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"start\":2,|\"start\":\"two\",|start",
                "\"start\":2,|\"start\":null,|start",
                "\"start\":2,|\"start\":1.5,|start",
                "\"type\":\"paragraph\"|\"type\":\"poem\"|poem",
                "\"type\":\"LOC\"|\"type\":\"XYZ\"|type",
                "\"offsetUnit\":\"codepoint\"|\"offsetUnit\":\"bytes\"|bytes",
                "\"schemaVersion\":\"1.0\"|\"schemaVersion\":\"2.0\"|2.0",
                "\"salience\":0.5|\"salience\":1.5|1.5",
                "\"end\":6,|\"end\":600,|600"
            })
    void namesAValueThatCannotBe(String present, String wrong, String named) {
        String json = ArticleJson.writeString(withMention(OffsetUnit.CODEPOINT));
        assertThat(json).contains(present);

        assertThatThrownBy(() -> ArticleJson.read(bytes(json.replace(present, wrong))))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "[]", "{}", "{\"uri\":\"a:b\"}", "{\"enrichment\":{}}", "{", "{}x"})
    void refusesWhatIsNoArticle(String json) {
        assertThatThrownBy(() -> ArticleJson.read(bytes(json))).isInstanceOf(InvalidArticleException.class);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> ArticleJson.read(new byte[] {'{', '"', (byte) 0xc3, '"'}))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("offset 2");
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** Text and headline in which an astral character stands before the mention. */
    private static Article withMention(OffsetUnit unit) {
        String text = BOOKS + " Gao" + BOOKS + "\u00e9";
        String headline = BOOKS + "Gao";
        Article plain = article(unit, text);
        Entity entity = new Entity(
                "local:1",
                EntityType.LOC,
                "Gao",
                null,
                0.5,
                0.25,
                false,
                List.of(),
                List.of(Mention.inText(text, 3, 8), Mention.inHeadline(headline, 2, 5)));
        Enrichment from = plain.enrichment();
        Cleaning cleaning = new Cleaning(
                60,
                unit == OffsetUnit.UTF16 ? 9 : 7,
                0.2,
                List.of(Repair.of("nfc", 8, 9, 40, 42, "e\u0301")),
                List.of(Removal.of("credit", "credit.fr", 9, 50, 60, "Photo : X", unit, null, 0.9)));
        Enrichment enrichment = new Enrichment(
                from.id(),
                from.version(),
                from.raw(),
                unit,
                from.textSha256(),
                from.languages(),
                from.blocks(),
                List.of(entity),
                List.of(),
                List.of(),
                cleaning,
                null,
                from.provenance());
        return plain.toBuilder().headline(headline).enrichment(enrichment).build();
    }

    private static Article article(OffsetUnit unit, String text) {
        Enrichment enrichment = new Enrichment(
                "a",
                1,
                RawMetadata.empty(),
                unit,
                Sha256.of(text),
                List.of(),
                List.of(new Block(BlockType.PARAGRAPH, 0, text.length(), 10, 50, null, null, null, null)),
                List.of(),
                List.of(),
                List.of(),
                new Cleaning(60, 7, 0.1, List.of(), List.of()),
                null,
                new Provenance(null, new Provenance.Pipeline("wiredesk", "1", ""), List.of())
                        .withStage("cleaning", "1"));
        return Article.builder("urn:wiredesk:a", text, enrichment).build();
    }
}
