package org.wiredesk.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawArticleJson;
import org.wiredesk.desk.Desk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private final byte[] enriched =
            ArticleJson.write(Desk.standard().enrich(RawArticle.of("Un marché rouvre à Niamey.")));

    @Test
    void acceptsARawArticleWithFieldsOfItsOwn() {
        assertThat(raw("{\"id\":\"a\",\"content\":\"x\",\"priority\":{\"deep\":[1]},\"title\":null}"))
                .isEmpty();
    }

    @Test
    void acceptsTheOtherNamesOfContent() {
        assertThat(raw("{\"text\":\"x\"}")).isEmpty();
        assertThat(raw("{\"html\":\"<p>x\"}")).isEmpty();
        assertThat(raw("{\"body\":\"x\",\"source\":\"Agence\"}")).isEmpty();
    }

    @Test
    void namesThePathAndTheCauseOfAWrongType() {
        assertThat(raw("{\"content\":\"x\",\"source\":{\"name\":7}}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("/source/name");
                    assertThat(problem.cause()).contains("integer").contains("string");
                });
    }

    @Test
    void refusesARawArticleWithoutContent() {
        assertThat(raw("{\"id\":\"a\"}")).isNotEmpty();
        assertThat(raw("{\"content\":\" \\n\"}")).isNotEmpty();
        assertThat(raw("{\"content\":null}")).isNotEmpty();
        assertThat(raw("[]")).isNotEmpty();
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThat(raw("{\"content\":"))
                .singleElement()
                .extracting(Problem::cause)
                .asString()
                .startsWith("not JSON");
        assertThat(Schemas.validateRaw(new byte[] {'{', (byte) 0xff}))
                .singleElement()
                .extracting(Problem::cause)
                .asString()
                .contains("UTF-8", "offset 1");
    }

    @Test
    void refusesALoneSurrogateThatOnlyTheReaderSees() {
        assertThat(raw("{\"content\":\"a\\ud800b\"}"))
                .singleElement()
                .extracting(Problem::cause)
                .asString()
                .contains("content", "lone surrogate");
    }

    @Test
    void acceptsWhatThePipelineWrites() {
        assertThat(Schemas.validateEnriched(enriched)).isEmpty();
    }

    @Test
    void toleratesNewFieldsInsideEnrichmentOnly() {
        assertThat(changed("/enrichment", node -> node.put("mood", "calm"))).isEmpty();
        assertThat(changed("", node -> node.put("mood", "calm"))).isNotEmpty();
    }

    @Test
    void namesAMissingField() {
        assertThat(changed("/enrichment", node -> node.remove("offsetUnit")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("/enrichment");
                    assertThat(problem.cause()).contains("offsetUnit");
                });
    }

    @Test
    void refusesTheNextMajorVersion() {
        assertThat(changed("/enrichment", node -> node.put("schemaVersion", "2.0")))
                .singleElement()
                .extracting(Problem::path)
                .isEqualTo("/enrichment/schemaVersion");
    }

    @Test
    void findsAHashOfAnotherText() {
        assertThat(changed("/enrichment", node -> node.put("textSha256", "0".repeat(64))))
                .singleElement()
                .extracting(Problem::path)
                .isEqualTo("/enrichment/textSha256");
    }

    @Test
    void findsBlocksThatDoNotCoverTheText() {
        assertThat(changed("/enrichment/blocks/0", node -> node.put("end", 5)))
                .extracting(Problem::path)
                .contains("/enrichment/blocks");
    }

    @Test
    void describesEveryField() throws Exception {
        for (String name : List.of("raw-article.schema.json", "enriched-article.schema.json")) {
            List<String> bare = new ArrayList<>();
            collectUndescribed(MAPPER.readTree(Schemas.class.getResourceAsStream(name)), "", bare);
            assertThat(bare).as(name).isEmpty();
        }
    }

    private static void collectUndescribed(JsonNode schema, String path, List<String> bare) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String here = path + "/" + property.getKey();
            if (property.getValue().path("description").asString("").length() < 8) {
                bare.add(here);
            }
            collectUndescribed(property.getValue(), here, bare);
            collectUndescribed(property.getValue().path("items"), here + "[]", bare);
        }
    }

    private static List<Problem> raw(String json) {
        return Schemas.validateRaw(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Problem> changed(String pointer, java.util.function.Consumer<ObjectNode> change) {
        JsonNode record = MAPPER.readTree(enriched);
        change.accept((ObjectNode) record.at(pointer));
        return Schemas.validateEnriched(MAPPER.writeValueAsBytes(record));
    }

    @Test
    void agreesWithTheReaderOnTheSamples() {
        assertThat(org.wiredesk.samples.Samples.all())
                .allSatisfy(sample -> assertThat(Schemas.validateRaw(RawArticleJson.write(sample)))
                        .isEmpty());
    }
}
