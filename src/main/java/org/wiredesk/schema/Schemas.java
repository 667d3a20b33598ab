package org.wiredesk.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticleJson;
import org.wiredesk.article.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks records against the published schemas, and against what a schema cannot say. Thread-safe. */
public final class Schemas {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Schemas() {}

    /** What is wrong with a raw article; empty when it is valid. */
    public static List<Problem> validateRaw(byte[] json) {
        return validate(json, Raw.SCHEMA, () -> {
            RawArticleJson.read(json);
            return List.of();
        });
    }

    /**
     * What is wrong with an enriched article; empty when it is valid. Beyond the schema: the hash is that of the text,
     * blocks cover it, and every mention says what stands at its place.
     */
    public static List<Problem> validateEnriched(byte[] json) {
        return validate(json, Enriched.SCHEMA, () -> Consistency.check(ArticleJson.read(json)));
    }

    private static List<Problem> validate(byte[] json, Schema schema, Check more) {
        try {
            JsonNode record = MAPPER.readTree(Utf8.decode(json));
            List<Problem> problems = schema.validate(record).stream()
                    .map(Schemas::problem)
                    .distinct()
                    .toList();
            return problems.isEmpty() ? more.problems() : problems;
        } catch (JacksonException e) {
            return List.of(new Problem("", "not JSON: " + e.getOriginalMessage()));
        } catch (InvalidArticleException e) {
            return List.of(new Problem("", String.valueOf(e.getMessage())));
        }
    }

    private static Problem problem(Error error) {
        return new Problem(error.getInstanceLocation().toString(), error.getMessage());
    }

    /** What is checked once the schema is satisfied. */
    private interface Check {
        List<Problem> problems();
    }

    private static final class Raw {
        static final Schema SCHEMA = load("raw-article.schema.json");
    }

    private static final class Enriched {
        static final Schema SCHEMA = load("enriched-article.schema.json");
    }

    private static Schema load(String name) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the schema " + name + " is not on the class path");
            }
            return registry.getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
