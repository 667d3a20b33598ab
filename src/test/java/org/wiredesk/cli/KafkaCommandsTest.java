package org.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.broker.EmbeddedBroker;
import org.wiredesk.client.ArticlePublisher;
import org.wiredesk.samples.Samples;
import org.wiredesk.service.StreamApplication;
import org.wiredesk.stream.StreamSettings;

/** Walks the path of a user on one broker: topics, produce, the pipeline, consume, dead letters. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(180)
class KafkaCommandsTest {
    private static EmbeddedBroker broker;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    @Order(1)
    void refusesToRunWithoutTopicsAndSaysWhatToDo() {
        Terminal terminal = run("", "run", "--http-port", "-1");
        assertThat(terminal.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("articles.raw").contains("wiredesk topics apply");
    }

    @Test
    @Order(2)
    void refusesSettingsThatContradictEachOther() {
        Terminal terminal = run("", "run", "--input", "a", "--output", "a");
        assertThat(terminal.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("\"a\"");
    }

    @Test
    @Order(3)
    void plansAppliesAndChecksTheTopics() {
        assertThat(run("", "topics", "check", "--replicas", "1").code()).isEqualTo(ExitCode.FAILURE);
        Terminal plan = run("", "topics", "plan", "--replicas", "1");
        assertThat(plan.code()).isZero();
        assertThat(plan.lines()).hasSize(5).allMatch(line -> line.startsWith("+"));
        assertThat(run("", "topics", "apply", "--replicas", "1").code()).isZero();
        assertThat(run("", "topics", "check", "--replicas", "1").code()).isZero();
        assertThat(run("", "topics", "plan", "--replicas", "1").lines()).allMatch(line -> line.startsWith("="));
    }

    @Test
    @Order(4)
    void refusesToRunOnATopicThatWouldLoseData() throws Exception {
        setCleanupPolicy("articles.dead-letter", "compact");
        Terminal terminal = run("", "run", "--http-port", "-1");
        assertThat(terminal.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("articles.dead-letter").contains("cleanup.policy");
        setCleanupPolicy("articles.dead-letter", "delete");
    }

    @Test
    @Order(5)
    void publishesSamplesAndFilesAndNamesTheLineThatIsNoArticle() {
        Terminal samples = run("", "produce", "--samples");
        assertThat(samples.code()).isZero();
        assertThat(samples.err()).contains(Samples.all().size() + " records to articles.raw");
        Terminal lines = run("{\"id\":\"one\",\"content\":\"Il pleut à Bamako.\"}\n{\"id\":\"two\"}\n", "produce");
        assertThat(lines.code()).isEqualTo(ExitCode.SOME_RECORDS_FAILED);
        assertThat(lines.err()).contains("-:2").contains("content is missing").contains("1 records to articles.raw");
    }

    @Test
    @Order(6)
    void readsEnrichedArticlesWithFilters() throws Exception {
        int expected = Samples.all().size() + 1;
        Terminal all;
        try (StreamApplication application = StreamApplication.of(
                StreamSettings.of(Map.of("bootstrap.servers", broker.bootstrapServers(), "http.port", "-1")))) {
            application.start();
            all = run("", "consume", "-n", Integer.toString(expected), "-q");
        }
        assertThat(all.lines()).hasSize(expected);
        assertThat(all.lines())
                .extracting(line -> ArticleJson.read(line.getBytes(StandardCharsets.UTF_8))
                        .enrichment()
                        .id())
                .contains("one")
                .doesNotHaveDuplicates();

        Terminal spanish = run("", "consume", "-e", "--language", "es");
        assertThat(spanish.lines()).isNotEmpty().allMatch(line -> line.contains("\"language\":\"es\""));
        assertThat(spanish.lines().size()).isLessThan(expected);

        Terminal keys = run("", "consume", "-e", "-f", "%k@%t\\n");
        assertThat(keys.lines()).hasSize(expected).contains("one@articles.enriched");

        Terminal json = run("", "consume", "-e", "--json");
        assertThat(json.object(0).get("topic")).isEqualTo("articles.enriched");
        assertThat(((Map<?, ?>) json.object(0).get("headers")).get("content-type"))
                .isEqualTo("application/json");
    }

    @Test
    @Order(7)
    void listsShowsAndRedrivesDeadLetters() throws Exception {
        long yesterday = System.currentTimeMillis() - 86_400_000L;
        try (var publisher =
                ArticlePublisher.open(Map.of("bootstrap.servers", broker.bootstrapServers()), "articles.raw")) {
            publisher.send(new ProducerRecord<>("articles.raw", null, yesterday, bytes("bad"), bytes("no json")));
        }
        try (StreamApplication application = StreamApplication.of(
                StreamSettings.of(Map.of("bootstrap.servers", broker.bootstrapServers(), "http.port", "-1")))) {
            application.start();
            assertThat(run("", "consume", "-t", "articles.dead-letter", "-n", "1")
                            .lines())
                    .containsExactly("no json");
        }
        Terminal list = run("", "dlq", "ls");
        assertThat(list.lines()).hasSize(1);
        assertThat(list.out()).contains("guard").contains("bad").contains("not JSON");
        String place = list.lines().get(0).split("\t", -1)[0];
        assertThat(run("", "dlq", "show", place).out()).contains("no json").contains("guard");
        assertThat(run("", "dlq", "show", "0@999").code()).isEqualTo(ExitCode.FAILURE);

        assertThat(run("", "dlq", "redrive").out()).contains("would send");
        assertThat(rawRecordsWithKey("bad")).isEqualTo(1);
        assertThat(run("", "dlq", "redrive", "--yes").out()).contains("sent");
        assertThat(rawRecordsWithKey("bad")).isEqualTo(2);
        assertThat(run("", "consume", "-t", "articles.raw", "-e", "-f", "%k %T\\n")
                        .lines())
                .as("the timestamp of the failed record, though the dead letter has that of the failure")
                .filteredOn(line -> line.startsWith("bad "))
                .containsOnly("bad " + yesterday);
    }

    @Test
    @Order(8)
    void saysThatNoBrokerAnswers() {
        Terminal terminal = Terminal.run(
                "",
                "consume",
                "-b",
                "localhost:1",
                "-X",
                "default.api.timeout.ms=2000",
                "-X",
                "request.timeout.ms=1000");
        assertThat(terminal.code()).isEqualTo(ExitCode.BROKER_UNREACHABLE);
        assertThat(terminal.err()).contains("localhost:1");
    }

    private static long rawRecordsWithKey(String key) {
        return run("", "consume", "-t", "articles.raw", "-e", "-f", "%k\\n").lines().stream()
                .filter(key::equals)
                .count();
    }

    private static void setCleanupPolicy(String topic, String policy) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            AlterConfigOp operation =
                    new AlterConfigOp(new ConfigEntry("cleanup.policy", policy), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(resource, List.of(operation)))
                    .all()
                    .get();
            // The broker learns of it a little later than the controller.
            while (!policy.equals(admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get("cleanup.policy")
                    .value())) {
                Thread.sleep(50);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Runs a command with this broker: a command of two words takes the option after the second. */
    private static Terminal run(String input, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        boolean twoWords = args[0].equals("topics") || args[0].equals("dlq");
        all.addAll(twoWords ? 2 : 1, List.of("-b", broker.bootstrapServers()));
        return Terminal.run(input, all.toArray(String[]::new));
    }
}
