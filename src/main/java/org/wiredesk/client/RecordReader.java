package org.wiredesk.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the committed records of one topic from a {@link Position}, without a group and without committing. Not
 * thread-safe.
 */
public final class RecordReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final Deque<ConsumerRecord<byte[], byte[]>> fetched = new ArrayDeque<>();

    private RecordReader(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.ends = ends;
    }

    /**
     * Opens a topic.
     *
     * @param client Kafka client settings, {@code bootstrap.servers} among them; they win over the defaults, the
     *     isolation level excepted
     * @throws IllegalArgumentException if there is no such topic
     */
    public static RecordReader open(Map<String, Object> client, String topic, Position position) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            List<TopicPartition> partitions = new ArrayList<>();
            for (PartitionInfo info : consumer.partitionsFor(topic)) {
                partitions.add(new TopicPartition(topic, info.partition()));
            }
            if (partitions.isEmpty()) {
                throw new IllegalArgumentException("there is no topic " + topic);
            }
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            seek(consumer, partitions, ends, position);
            return new RecordReader(consumer, ends);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /** The next record, or null when none came within the timeout. */
    public @Nullable ConsumerRecord<byte[], byte[]> next(Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (fetched.isEmpty()) {
            consumer.poll(POLL).forEach(fetched::add);
            if (fetched.isEmpty() && System.nanoTime() >= deadline) {
                return null;
            }
        }
        return fetched.remove();
    }

    /** Whether everything that was in the topic when it was opened has been read. */
    public boolean isAtEnd() {
        if (!fetched.isEmpty()) {
            return false;
        }
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static void seek(
            KafkaConsumer<byte[], byte[]> consumer,
            Collection<TopicPartition> partitions,
            Map<TopicPartition, Long> ends,
            Position position) {
        switch (position.kind()) {
            case BEGINNING -> consumer.seekToBeginning(partitions);
            case END -> ends.forEach(consumer::seek);
            case TIME -> {
                Map<TopicPartition, Long> wanted = new HashMap<>();
                partitions.forEach(partition -> wanted.put(partition, position.value()));
                Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(wanted);
                for (TopicPartition partition : partitions) {
                    OffsetAndTimestamp at = found.get(partition);
                    consumer.seek(partition, at == null ? ends.get(partition) : at.offset());
                }
            }
            case LAST -> {
                Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
                Map<TopicPartition, Long> starts = new HashMap<>();
                for (TopicPartition partition : partitions) {
                    starts.put(
                            partition,
                            lastRecords(
                                    consumer,
                                    partition,
                                    beginnings.get(partition),
                                    ends.get(partition),
                                    position.value()));
                }
                consumer.assign(partitions);
                starts.forEach(consumer::seek);
            }
        }
    }

    /**
     * The offset from which the wanted number of records lie before the end. Transaction markers and aborted or compacted
     * records take up offsets but are no records, so the search widens until it has counted enough.
     */
    private static long lastRecords(
            KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, long beginning, long end, long wanted) {
        consumer.assign(List.of(partition));
        for (long back = wanted; ; back *= 2) {
            long start = Math.max(beginning, end - back);
            Deque<Long> offsets = new ArrayDeque<>();
            consumer.seek(partition, start);
            while (consumer.position(partition) < end) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                for (ConsumerRecord<byte[], byte[]> record : records) {
                    if (record.offset() < end) {
                        offsets.addLast(record.offset());
                    }
                }
                while (offsets.size() > wanted) {
                    offsets.removeFirst();
                }
            }
            if (offsets.size() >= wanted || start == beginning) {
                return offsets.isEmpty() ? end : offsets.getFirst();
            }
        }
    }
}
