package org.wiredesk.topic;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads one YAML file of Strimzi KafkaTopic resources. Resources of other kinds are none of its business; a field of a
 * topic that it does not know is an error, because a misspelt setting would go unnoticed.
 *
 * @see <a href="https://strimzi.io/docs/operators/latest/configuring.html#type-KafkaTopic-reference">KafkaTopic</a>
 */
final class TopicFile {
    private static final String API_GROUP = "kafka.strimzi.io/";
    private static final String KIND = "KafkaTopic";
    private static final Set<String> SPEC_FIELDS = Set.of("topicName", "partitions", "replicas", "config");
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final String file;

    private TopicFile(String file) {
        this.file = file;
    }

    /**
     * The topics of one file.
     *
     * @param file  what to call it in messages
     * @param bytes its content, which the caller closes
     * @throws InvalidTopicFileException if it is no YAML, or a topic in it is not well-formed
     */
    static List<TopicSpec> read(String file, InputStream bytes) {
        List<TopicSpec> specs = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(bytes)) {
            TopicFile reader = new TopicFile(file);
            while (documents.hasNextValue()) {
                JsonNode document = documents.nextValue();
                if (document.path("kind").asString("").equals(KIND)) {
                    specs.add(reader.topic(document));
                }
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new InvalidTopicFileException(file, e);
        }
        return specs;
    }

    private TopicSpec topic(JsonNode document) {
        String version = document.path("apiVersion").asString("");
        if (!version.startsWith(API_GROUP)) {
            throw problem("apiVersion is \"" + version + "\", expected " + API_GROUP + "v1");
        }
        JsonNode spec = document.path("spec");
        Set<String> unknown = new TreeSet<>(spec.propertyNames());
        unknown.removeAll(SPEC_FIELDS);
        if (!unknown.isEmpty()) {
            throw problem("unknown field of spec: " + String.join(", ", unknown));
        }
        String resource = document.path("metadata").path("name").asString("");
        String name = spec.path("topicName").asString(resource);
        if (name.isEmpty()) {
            throw problem("metadata.name is missing");
        }
        return TopicSpec.of(name, number(spec, "partitions"), number(spec, "replicas"), config(spec.path("config")));
    }

    private int number(JsonNode spec, String field) {
        JsonNode value = spec.path(field);
        if (!value.isInt()) {
            throw problem(
                    "spec." + field + " is " + (value.isMissingNode() ? "missing" : value) + ", expected a number");
        }
        return value.intValue();
    }

    private Map<String, String> config(JsonNode config) {
        Map<String, String> settings = new TreeMap<>();
        for (Map.Entry<String, JsonNode> setting : config.properties()) {
            if (!setting.getValue().isValueNode() || setting.getValue().isNull()) {
                throw problem("spec.config." + setting.getKey() + " is " + setting.getValue()
                        + ", expected a number, a word or true or false");
            }
            settings.put(setting.getKey(), setting.getValue().asString());
        }
        return settings;
    }

    private InvalidTopicFileException problem(String problem) {
        return new InvalidTopicFileException(file, problem);
    }
}
