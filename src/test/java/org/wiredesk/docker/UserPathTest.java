package org.wiredesk.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.wiredesk.client.Position;
import org.wiredesk.client.RecordReader;

/** Walks the path of somebody who deploys the images: topics, two instances, articles in, articles out. */
@Tag("docker")
class UserPathTest {
    private static final int ARTICLES = 3_000;
    private static final String INSIDE = "kafka:19092";
    private static final String GROUP = "wiredesk";

    /**
     * A killed instance leaves a transaction open, behind which readers of committed records wait until the broker ends
     * it: transaction.timeout.ms, and a little for the broker to notice.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private Network network;
    private KafkaContainer kafka;

    @BeforeEach
    void start() {
        DockerImages.require();
        network = Network.newNetwork();
        kafka = new KafkaContainer(DockerImages.BROKER)
                .withNetwork(network)
                .withListener(INSIDE)
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        kafka.start();
    }

    @AfterEach
    void stop() {
        if (kafka != null) {
            kafka.stop();
        }
        if (network != null) {
            network.close();
        }
    }

    @Test
    @Timeout(600)
    void losesNothingAndPublishesNothingTwiceWhenAnInstanceIsKilled() throws Exception {
        assertThat(finish("topics", "apply", "--replicas", "1")).contains("+ articles.raw: create");
        try (GenericContainer<?> first = instance();
                GenericContainer<?> second = instance()) {
            first.start();
            second.start();
            awaitSharedWork();

            produce(articles("before"));
            List<String> keys = new ArrayList<>();
            try (RecordReader reader = enriched()) {
                read(reader, ARTICLES / 4, keys);
                kill(first);
                produce(articles("after"));
                read(reader, 2 * ARTICLES, keys);
                // Whatever comes in addition would be an article twice.
                readUntilQuiet(reader, keys);
            }
            assertThat(keys).containsExactlyInAnyOrderElementsOf(expectedKeys());
        }
        assertThat(finish("consume", "-e", "-q", "-f", "%k\\n").lines().filter(line -> !line.isBlank()))
                .containsExactlyInAnyOrderElementsOf(expectedKeys());
        assertThat(finish("consume", "-e", "-q", "-t", "articles.dead-letter", "-f", "%k\\n"))
                .isBlank();
    }

    private GenericContainer<?> instance() {
        return new GenericContainer<>(DockerImages.WIREDESK)
                .withNetwork(network)
                .withEnv("WIREDESK_BROKERS", INSIDE)
                // A killed instance is missed after six seconds instead of 45.
                .withCommand("run", "-X", "session.timeout.ms=6000", "-X", "heartbeat.interval.ms=2000")
                .waitingFor(Wait.forHealthcheck().withStartupTimeout(Duration.ofMinutes(2)));
    }

    /** Runs a command of the image to its end and returns what it wrote. */
    private String finish(String... command) {
        try (GenericContainer<?> container = new GenericContainer<>(DockerImages.WIREDESK)) {
            container
                    .withNetwork(network)
                    .withEnv("WIREDESK_BROKERS", INSIDE)
                    .withCommand(command)
                    .withStartupCheckStrategy(new OneShotStartupCheckStrategy().withTimeout(Duration.ofMinutes(2)))
                    .start();
            return container.getLogs();
        }
    }

    private void produce(String jsonLines) {
        try (GenericContainer<?> container = new GenericContainer<>(DockerImages.WIREDESK)) {
            container
                    .withNetwork(network)
                    .withEnv("WIREDESK_BROKERS", INSIDE)
                    .withCopyToContainer(
                            Transferable.of(jsonLines.getBytes(StandardCharsets.UTF_8)), "/tmp/articles.jsonl")
                    .withCommand("produce", "/tmp/articles.jsonl")
                    .withStartupCheckStrategy(new OneShotStartupCheckStrategy().withTimeout(Duration.ofMinutes(2)))
                    .start();
        }
    }

    private static void kill(GenericContainer<?> container) {
        assertThat(DockerImages.docker("kill", "--signal=KILL", container.getContainerId()))
                .isNotNull();
    }

    /** Waits until both instances have partitions, so that killing one takes work away in the middle. */
    private void awaitSharedWork() throws Exception {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.getBootstrapServers()))) {
            while (working(admin) < 2) {
                Thread.sleep(200);
            }
        }
    }

    private static long working(Admin admin) throws Exception {
        Collection<MemberDescription> members = admin.describeConsumerGroups(List.of(GROUP))
                .describedGroups()
                .get(GROUP)
                .get()
                .members();
        return members.stream()
                .filter(member -> !member.assignment().topicPartitions().isEmpty())
                .map(MemberDescription::host)
                .distinct()
                .count();
    }

    private RecordReader enriched() {
        return RecordReader.open(
                Map.of("bootstrap.servers", kafka.getBootstrapServers()), "articles.enriched", Position.BEGINNING);
    }

    private static void read(RecordReader reader, int wanted, List<String> keys) {
        while (keys.size() < wanted) {
            ConsumerRecord<byte[], byte[]> record = reader.next(PATIENCE);
            assertThat(record).as("record %d of %d", keys.size() + 1, wanted).isNotNull();
            keys.add(new String(record.key(), StandardCharsets.UTF_8));
        }
    }

    private static void readUntilQuiet(RecordReader reader, List<String> keys) {
        ConsumerRecord<byte[], byte[]> record = reader.next(Duration.ofSeconds(5));
        while (record != null) {
            keys.add(new String(record.key(), StandardCharsets.UTF_8));
            record = reader.next(Duration.ofSeconds(5));
        }
    }

    private static String articles(String wave) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append(
                            "{\"id\":\"%s-%d\",\"version\":1,\"content\":\"Le maire de Bamako a ouvert le pont numéro %d.\\n\\n"
                                    .formatted(wave, i, i))
                    .append("Source: Exemple\"}\n");
        }
        return lines.toString();
    }

    private static List<String> expectedKeys() {
        return IntStream.range(0, ARTICLES)
                .boxed()
                .flatMap(i -> List.of("before-" + i, "after-" + i).stream())
                .toList();
    }
}
