package org.wiredesk.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawArticleJson;
import org.wiredesk.desk.Desk;
import org.wiredesk.samples.Samples;
import org.wiredesk.text.WorkBudget;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the published examples valid. After a change of the stages, write them anew:
 * {@code mvn test -Dtest=ExamplesTest -Dwiredesk.examples=write}.
 */
class ExamplesTest {
    private static final Path FOLDER = Path.of("topics/schema/examples");
    private static final Path NINJS = Path.of("../shared/data/standards/ninjs-schema_3.1.json");
    private static final List<String> EXAMPLES = List.of(
            "fr-cooperation", "fr-bridge", "fr-en-communique", "en-library", "en-ferry", "pt-school", "ar-solar");

    @BeforeAll
    static void writeThemWhenAsked() throws IOException {
        if (!"write".equals(System.getProperty("wiredesk.examples"))) {
            return;
        }
        Files.createDirectories(FOLDER);
        for (RawArticle sample : Samples.all()) {
            String id = Objects.requireNonNull(sample.id());
            if (EXAMPLES.contains(id)) {
                write(id + ".raw.json", RawArticleJson.write(sample));
                write(
                        id + ".enriched.json",
                        ArticleJson.write(desk(OffsetUnit.CODEPOINT).enrich(sample)));
            }
            if (id.equals("en-library")) {
                write(
                        id + "-utf16.enriched.json",
                        ArticleJson.write(desk(OffsetUnit.UTF16).enrich(sample)));
            }
        }
    }

    @Test
    void theRawOnesAreValid() throws IOException {
        assertThat(files(".raw.json"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Schemas.validateRaw(record(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void theEnrichedOnesAreValid() throws IOException {
        assertThat(files(".enriched.json"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Schemas.validateEnriched(record(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void theEnrichedOnesComeBackByteForByte() throws IOException {
        assertThat(files(".enriched.json"))
                .allSatisfy(file -> assertThat(ArticleJson.writeString(ArticleJson.read(record(file))))
                        .isEqualTo(new String(record(file), java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void theyHoldAstralCharactersInBothUnits() throws IOException {
        List<Article> astral = files(".enriched.json")
                .map(file -> ArticleJson.read(record(file)))
                .filter(article -> article.text().codePoints().anyMatch(c -> c > 0xffff))
                .toList();

        assertThat(astral)
                .extracting(article -> article.enrichment().offsetUnit())
                .contains(OffsetUnit.CODEPOINT, OffsetUnit.UTF16);
    }

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void everySampleBecomesAValidRecord(OffsetUnit unit) {
        Desk desk = desk(unit);
        assertThat(Samples.all()).allSatisfy(sample -> {
            byte[] record = ArticleJson.write(desk.enrich(sample));
            assertThat(Schemas.validateEnriched(record)).as(sample.id()).isEmpty();
        });
    }

    @Test
    void everySampleIsValidAfterEachStage() {
        Desk desk = desk(OffsetUnit.CODEPOINT);
        assertThat(Samples.all()).allSatisfy(sample -> {
            Article cleaned = desk.clean(sample);
            assertThat(Schemas.validateEnriched(ArticleJson.write(cleaned))).isEmpty();
            assertThat(Schemas.validateEnriched(ArticleJson.write(desk.detectLanguage(cleaned))))
                    .isEmpty();
        });
    }

    @Test
    void theyHoldNoFieldThatTheSchemaDoesNotDescribe() throws Exception {
        JsonMapper mapper = new JsonMapper();
        JsonNode schema = mapper.readTree(Schemas.class.getResourceAsStream("enriched-article.schema.json"));
        Desk desk = desk(OffsetUnit.CODEPOINT);
        assertThat(Samples.all())
                .allSatisfy(sample ->
                        requireDescribed(schema, mapper.readTree(ArticleJson.write(desk.enrich(sample))), ""));
    }

    @Test
    void withoutEnrichmentEverySampleIsNinjs() throws IOException {
        assumeTrue(Files.exists(NINJS), "the ninjs 3.1 schema is not at " + NINJS);
        Schema ninjs = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build())
                                // It refers to a schema in the network; no record of this project uses that part.
                                .schemas(Map.of("https://geojson.org/schema/GeoJSON.json", "{}")))
                .getSchema(Files.readString(NINJS));
        Desk desk = desk(OffsetUnit.CODEPOINT);
        JsonMapper mapper = new JsonMapper();
        assertThat(Samples.all()).allSatisfy(sample -> {
            ObjectNode record = (ObjectNode) mapper.readTree(ArticleJson.write(desk.enrich(sample)));
            record.remove("enrichment");
            List<Error> errors = ninjs.validate(record);
            assertThat(errors).as(sample.id()).isEmpty();
        });
    }

    private static void requireDescribed(JsonNode schema, JsonNode value, String path) {
        if (value.isArray()) {
            value.forEach(item -> requireDescribed(schema.path("items"), item, path + "[]"));
        }
        // An object whose further properties have a schema of their own is a map.
        JsonNode more = schema.path("additionalProperties");
        boolean fieldsHaveNames = more.isMissingNode() || (more.isBoolean() && !more.booleanValue());
        if (value.isObject() && fieldsHaveNames) {
            value.properties().forEach(field -> {
                assertThat(schema.path("properties").has(field.getKey()))
                        .as(path + "/" + field.getKey() + " is described")
                        .isTrue();
                requireDescribed(
                        schema.path("properties").path(field.getKey()), field.getValue(), path + "/" + field.getKey());
            });
        }
    }

    private static Desk desk(OffsetUnit unit) {
        return Desk.of(unit, WorkBudget.DEFAULT_UNITS, Duration.ZERO);
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    /** The record in a file, without the line end that a text file has. */
    private static byte[] record(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Arrays.copyOf(bytes, bytes[bytes.length - 1] == '\n' ? bytes.length - 1 : bytes.length);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(String name, byte[] record) throws IOException {
        byte[] line = Arrays.copyOf(record, record.length + 1);
        line[record.length] = '\n';
        Files.write(FOLDER.resolve(name), line);
    }
}
