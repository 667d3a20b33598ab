package org.wiredesk.text.entity.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.wiredesk.article.JsonMappers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON Lines: {@code {"id","type","name","names","links","country","population"}}. {@code names} is a list, or an
 * object from language to a name or a list; {@code links} is a list, or an object from register to id.
 */
final class JsonRows implements RowReader {
    private static final Set<String> FIELDS = Set.of("id", "type", "name", "names", "links", "country", "population");

    private final RowChecks checks;
    private long line;

    JsonRows(Path file) {
        this.checks = new RowChecks(file);
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void read(BufferedReader reader, Consumer<GazetteerRow> row) throws IOException {
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (!text.isBlank()) {
                row.accept(row(parse(text)));
            }
        }
    }

    private JsonNode parse(String text) {
        try {
            JsonNode node = JsonMappers.records().readTree(text);
            if (node.isObject()) {
                return node;
            }
            throw checks.failure(line, "it is not a JSON object");
        } catch (JacksonException e) {
            throw checks.failure(line, "it is not JSON: " + e.getOriginalMessage());
        }
    }

    private GazetteerRow row(JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!FIELDS.contains(field.getKey())) {
                throw checks.failure(line, "field \"" + field.getKey() + "\" is not known");
            }
        }
        return checks.row(
                line,
                text(node, "id"),
                text(node, "type"),
                text(node, "name"),
                joined(node.path("names"), "=", ";"),
                joined(node.path("links"), ":", "|"),
                text(node, "country"),
                text(node, "population"));
    }

    private String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    /** A list, or an object whose keys are joined to their values, parted by bars. */
    private static String joined(JsonNode node, String toKey, String betweenValues) {
        List<String> items = new ArrayList<>();
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                items.add(field.getKey() + toKey + String.join(betweenValues, values(field.getValue())));
            }
        } else {
            items.addAll(values(node));
        }
        return String.join("|", items);
    }

    private static List<String> values(JsonNode node) {
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(value -> values.add(value.asString()));
            return values;
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node.asString());
    }
}
