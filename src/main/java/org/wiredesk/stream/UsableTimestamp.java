package org.wiredesk.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * Takes a record's timestamp; a negative one, on which Kafka's default extractor stops the application, is replaced by
 * the partition's time, else by 0, and the replacement is marked in a header. Stateless.
 */
final class UsableTimestamp implements TimestampExtractor {
    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        // A producer could send this header as well; only the mark of this place counts.
        record.headers().remove(StreamHeaders.REPLACED_TIMESTAMP);
        if (record.timestamp() >= 0) {
            return record.timestamp();
        }
        byte[] original = Long.toString(record.timestamp()).getBytes(StandardCharsets.US_ASCII);
        record.headers().add(StreamHeaders.REPLACED_TIMESTAMP, original);
        return Math.max(partitionTime, 0);
    }
}
