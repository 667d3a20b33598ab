package org.wiredesk.stream;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Sha256;

/**
 * A record of a dead-letter topic: what failed, where and why, and the way back.
 *
 * @param record      the dead letter itself, with the raw key and value
 * @param stage       where it failed: {@code guard}, {@code cleaning}, {@code language}, {@code entities}, {@code write}
 * @param failure     why, as a word out of a small set, such as {@code key-mismatch}
 * @param message     why, in words
 * @param trace       the stack trace, cut to 8 KiB
 * @param topic       of the failed record
 * @param partition   of the failed record
 * @param offset      of the failed record
 * @param application id of the application that failed
 * @param attempt     1 for a record that was not redriven
 * @param truncated   what was left out for size: of {@code value}, {@code headers}, {@code key}
 * @param sha256      of the value that was left out; null when none was
 */
public record DeadLetter(
        ConsumerRecord<byte[], byte[]> record,
        String stage,
        String failure,
        String message,
        String trace,
        String topic,
        int partition,
        long offset,
        String application,
        int attempt,
        List<String> truncated,
        @Nullable String sha256) {
    public DeadLetter {
        truncated = List.copyOf(truncated);
    }

    /**
     * Reads the headers of a record.
     *
     * @throws IllegalArgumentException if the record is not a dead letter; the message names the header
     */
    public static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
        Headers headers = record.headers();
        String truncated = StreamHeaders.text(headers, StreamHeaders.TRUNCATED);
        return new DeadLetter(
                record,
                required(record, StreamHeaders.STAGE),
                required(record, StreamHeaders.CLASS),
                required(record, StreamHeaders.MESSAGE),
                required(record, StreamHeaders.TRACE),
                required(record, StreamHeaders.TOPIC),
                Math.toIntExact(number(record, StreamHeaders.PARTITION)),
                number(record, StreamHeaders.OFFSET),
                required(record, StreamHeaders.APPLICATION),
                Math.toIntExact(number(record, StreamHeaders.ERROR_ATTEMPT)),
                truncated == null ? List.of() : List.of(truncated.split(",", -1)),
                StreamHeaders.text(headers, StreamHeaders.SHA256));
    }

    /** Whether the dead letter holds less than the failed record, so that a redrive reads that again. */
    public boolean isTruncated() {
        return !truncated.isEmpty();
    }

    /**
     * The record that tries again: to the topic and partition that the failed one came from, with its raw key, value,
     * timestamp and headers, and the next attempt's number.
     *
     * @throws IllegalStateException if this dead letter is truncated
     */
    public ProducerRecord<byte[], byte[]> redrive() {
        if (isTruncated()) {
            throw new IllegalStateException("the dead letter of " + topic + "-" + partition + "@" + offset
                    + " is truncated: it takes the failed record to redrive it");
        }
        return redrive(record);
    }

    /**
     * The record that tries again, made of the failed one.
     *
     * @param source the failed record, read again from its topic
     * @throws IllegalArgumentException if that is another record
     */
    public ProducerRecord<byte[], byte[]> redriveOf(ConsumerRecord<byte[], byte[]> source) {
        boolean samePlace =
                source.topic().equals(topic) && source.partition() == partition && source.offset() == offset;
        String hash = source.value() == null ? null : Sha256.of(source.value());
        if (!samePlace || (sha256 != null && !sha256.equals(hash))) {
            throw new IllegalArgumentException(source.topic() + "-" + source.partition() + "@" + source.offset()
                    + " is not the record that failed at " + topic + "-" + partition + "@" + offset);
        }
        return redrive(source);
    }

    private ProducerRecord<byte[], byte[]> redrive(ConsumerRecord<byte[], byte[]> source) {
        Headers headers = StreamHeaders.foreign(source.headers());
        StreamHeaders.add(headers, StreamHeaders.ATTEMPT, Integer.toString(attempt + 1));
        String original = StreamHeaders.text(record.headers(), StreamHeaders.TIMESTAMP);
        long known = original == null ? source.timestamp() : number(record, StreamHeaders.TIMESTAMP);
        Long timestamp = known < 0 ? null : known;
        return new ProducerRecord<>(topic, partition, timestamp, source.key(), source.value(), headers);
    }

    private static long number(ConsumerRecord<byte[], byte[]> record, String header) {
        String value = required(record, header);
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    place(record) + " is no dead letter: header " + header + " is \"" + value + "\"", e);
        }
    }

    private static String required(ConsumerRecord<byte[], byte[]> record, String header) {
        String value = StreamHeaders.text(record.headers(), header);
        if (value == null) {
            throw new IllegalArgumentException(place(record) + " is no dead letter: header " + header + " is missing");
        }
        return value;
    }

    private static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }
}
