package org.wiredesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wiredesk.broker.SharedBroker;
import org.wiredesk.service.StreamApplication;

/** Topics of a test's own on the shared broker, and what it takes to fill, process and read them. */
public final class Rig {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Map<String, String> settings;

    private Rig(String name, Map<String, String> settings) {
        this.name = name;
        this.settings = settings;
    }

    /** A rig whose application has these settings and an input, an output and a dead-letter topic of its own. */
    public static Rig of(int partitions, Map<String, String> settings) {
        String name = "rig-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> all = new HashMap<>(Map.of(
                "bootstrap.servers",
                SharedBroker.bootstrapServers(),
                "application.id",
                name,
                "input",
                name + ".raw",
                "output",
                name + ".enriched",
                "dead.letter",
                name + ".dead",
                "http.port",
                "-1",
                // A failed thread stays in the group until then.
                "session.timeout.ms",
                "6000"));
        all.putAll(settings);
        Rig rig = new Rig(name, all);
        rig.createTopic(".raw", partitions, Map.of());
        rig.createTopic(".enriched", partitions, Map.of());
        rig.createTopic(".dead", 1, Map.of());
        return rig;
    }

    public String topic(String suffix) {
        return name + suffix;
    }

    public Rig createTopic(String suffix, int partitions, Map<String, String> configs) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", SharedBroker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic(suffix), partitions, (short) 1).configs(configs)))
                    .all()
                    .get();
            return this;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public StreamSettings settings(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(more);
        return StreamSettings.of(all);
    }

    /** Runs the application until so many outputs and dead letters are committed. */
    public void process(int count) {
        process(Map.of(), count);
    }

    /** Runs the application with these settings on top until so many outputs and dead letters are committed. */
    public void process(Map<String, String> more, int count) {
        StreamApplication application = start(more);
        try {
            await(count, ".enriched", ".dead");
        } finally {
            application.close();
        }
    }

    public StreamApplication start(Map<String, String> more) {
        StreamApplication application = StreamApplication.of(settings(more));
        application.start();
        return application;
    }

    /** Publishes records, in their order, and waits for all of them. */
    public void send(List<ProducerRecord<byte[], byte[]>> records) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                SharedBroker.bootstrapServers(),
                "compression.type",
                "zstd",
                "max.request.size",
                64 << 20,
                "buffer.memory",
                128L << 20);
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var sent : records.stream().map(producer::send).toList()) {
                sent.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public ProducerRecord<byte[], byte[]> raw(String key, String value) {
        return new ProducerRecord<>(topic(".raw"), bytes(key), bytes(value));
    }

    /** Waits until so many committed records are there, over all the topics together. */
    public List<ConsumerRecord<byte[], byte[]>> await(int count, String... suffixes) {
        return read(count, false, suffixes);
    }

    /** All committed records that are in the topics now; at least so many are waited for. */
    public List<ConsumerRecord<byte[], byte[]>> all(int count, String... suffixes) {
        return read(count, true, suffixes);
    }

    private List<ConsumerRecord<byte[], byte[]>> read(int count, boolean toTheEnd, String... suffixes) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", SharedBroker.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (String suffix : suffixes) {
                consumer.partitionsFor(topic(suffix))
                        .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < count || (toTheEnd && !isAtEnd(consumer, partitions))) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("only " + found.size() + " of " + count + " records came");
                }
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isAtEnd(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
        return consumer.endOffsets(partitions).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    public static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(UTF_8);
    }

    public static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, UTF_8);
    }

    public static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : text(header.value());
    }
}
