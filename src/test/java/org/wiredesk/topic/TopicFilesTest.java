package org.wiredesk.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicFilesTest {
    @Test
    void packsTheFilesThatStandAtTheTop() {
        assertThat(TopicFiles.packaged()).isEqualTo(TopicFiles.load(Path.of("topics")));
    }

    @Test
    void definesTheTopicsOfThePipeline() {
        assertThat(TopicFiles.packaged())
                .extracting(TopicSpec::name)
                .containsExactly(
                        "articles.cleaned",
                        "articles.dead-letter",
                        "articles.enriched",
                        "articles.languaged",
                        "articles.raw");
    }

    @Test
    void keepsOnlyEnrichedArticlesForGood() {
        assertThat(TopicFiles.packaged())
                .filteredOn(spec -> spec.config().get("cleanup.policy").equals("compact"))
                .extracting(TopicSpec::name)
                .containsExactly("articles.enriched");
    }

    @Test
    void leavesRoomForHeadersAboveTheLargestValue() {
        assertThat(TopicFiles.packaged()).allSatisfy(spec -> {
            int largestValue = (spec.name().equals("articles.raw") ? 4 : 12) * 1024 * 1024;
            assertThat(Integer.parseInt(spec.config().get("max.message.bytes"))).isEqualTo(largestValue + 128 * 1024);
        });
    }

    @Test
    void readsNumbersAndWordsAsTheyAreWritten(@TempDir Path directory) throws IOException {
        write(
                directory,
                "a.yaml",
                topic("a", "retention.ms: 2592000000\n    cleanup.policy: compact\n    preallocate: true"));
        assertThat(TopicFiles.load(directory))
                .containsExactly(TopicSpec.of(
                        "a",
                        3,
                        1,
                        Map.of("retention.ms", "2592000000", "cleanup.policy", "compact", "preallocate", "true")));
    }

    @Test
    void readsSeveralTopicsOfOneFileAndPassesOverOtherResources(@TempDir Path directory) throws IOException {
        write(
                directory,
                "all.yml",
                topic("b", "retention.ms: 1") + "---\nkind: ConfigMap\ndata: {}\n---\n"
                        + topic("a", "retention.ms: 1"));
        write(directory, "notes.txt", "no topic");
        assertThat(TopicFiles.load(directory)).extracting(TopicSpec::name).containsExactly("a", "b");
    }

    @Test
    void takesTheTopicNameFromTheResourceUnlessItHasItsOwn(@TempDir Path directory) throws IOException {
        write(directory, "a.yaml", topic("a", "retention.ms: 1").replace("spec:", "spec:\n  topicName: A_topic"));
        assertThat(TopicFiles.load(directory)).extracting(TopicSpec::name).containsExactly("A_topic");
    }

    @Test
    void namesAMisspeltField(@TempDir Path directory) throws IOException {
        Path file = write(directory, "a.yaml", topic("a", "retention.ms: 1").replace("partitions", "partitons"));
        assertThatThrownBy(() -> TopicFiles.load(directory))
                .isInstanceOf(InvalidTopicFileException.class)
                .hasMessage(file + ": unknown field of spec: partitons");
    }

    @Test
    void namesAFieldThatIsNoNumber(@TempDir Path directory) throws IOException {
        write(directory, "a.yaml", topic("a", "retention.ms: 1").replace("replicas: 1", "replicas: one"));
        assertThatThrownBy(() -> TopicFiles.load(directory)).hasMessageContaining("spec.replicas is \"one\"");
    }

    @Test
    void refusesASettingThatIsAList(@TempDir Path directory) throws IOException {
        write(directory, "a.yaml", topic("a", "cleanup.policy: [compact, delete]"));
        assertThatThrownBy(() -> TopicFiles.load(directory)).hasMessageContaining("spec.config.cleanup.policy");
    }

    @Test
    void refusesASettingThatIsWrittenTwice(@TempDir Path directory) throws IOException {
        write(directory, "a.yaml", topic("a", "retention.ms: 1\n    retention.ms: 2"));
        assertThatThrownBy(() -> TopicFiles.load(directory)).isInstanceOf(InvalidTopicFileException.class);
    }

    @Test
    void refusesTwoDefinitionsOfOneTopic(@TempDir Path directory) throws IOException {
        write(directory, "a.yaml", topic("a", "retention.ms: 1"));
        write(directory, "b.yaml", topic("a", "retention.ms: 2"));
        assertThatThrownBy(() -> TopicFiles.load(directory)).hasMessageContaining("topic a is defined a second time");
    }

    @Test
    void refusesADirectoryWithoutTopics(@TempDir Path directory) {
        assertThatThrownBy(() -> TopicFiles.load(directory)).hasMessageContaining("no KafkaTopic");
    }

    @Test
    void refusesWhatIsNoYaml(@TempDir Path directory) throws IOException {
        Path file = write(directory, "a.yaml", "kind: [");
        assertThatThrownBy(() -> TopicFiles.load(directory)).hasMessageStartingWith(file + ": ");
    }

    private static Path write(Path directory, String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private static String topic(String name, String config) {
        return """
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaTopic
                metadata:
                  name: %s
                spec:
                  partitions: 3
                  replicas: 1
                  config:
                    %s
                """.formatted(name, config);
    }
}
