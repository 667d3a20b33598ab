package org.wiredesk.stream;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Finds the way back for dead letters. */
public final class DeadLetters {
    private DeadLetters() {}

    /**
     * The record that tries again; for a truncated dead letter the failed record is read again from its topic.
     *
     * @param consumer for truncated ones: without a group, with {@code auto.offset.reset=none} and
     *                 {@code isolation.level=read_committed}; its assignment is replaced
     * @return empty when the failed record is no longer retained
     */
    public static Optional<ProducerRecord<byte[], byte[]>> redrive(
            DeadLetter letter, Consumer<byte[], byte[]> consumer, Duration timeout) {
        return letter.isTruncated()
                ? readSource(letter, consumer, timeout).map(letter::redriveOf)
                : Optional.of(letter.redrive());
    }

    /** The failed record in its topic; empty when it is no longer retained. */
    static Optional<ConsumerRecord<byte[], byte[]>> readSource(
            DeadLetter letter, Consumer<byte[], byte[]> consumer, Duration timeout) {
        TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
        consumer.assign(List.of(partition));
        consumer.seek(partition, letter.offset());
        long deadline = System.nanoTime() + timeout.toNanos();
        try {
            while (System.nanoTime() - deadline < 0) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    return record.offset() == letter.offset() ? Optional.of(record) : Optional.empty();
                }
                if (consumer.position(partition) > letter.offset()) {
                    return Optional.empty();
                }
            }
        } catch (OffsetOutOfRangeException e) {
            return Optional.empty();
        }
        throw new org.apache.kafka.common.errors.TimeoutException(
                "no answer from " + partition + " within " + timeout.toMillis() + " ms");
    }
}
