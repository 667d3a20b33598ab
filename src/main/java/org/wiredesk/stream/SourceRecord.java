package org.wiredesk.stream;

import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Provenance;
import org.wiredesk.article.Sha256;
import org.wiredesk.article.Timestamps;

/**
 * A record as it came from its topic. It accompanies the article through all stages, so that whichever fails has the raw
 * bytes at hand. Nobody writes to its arrays and headers.
 */
record SourceRecord(Record<byte[], byte[]> record, RecordMetadata metadata) {
    byte @Nullable [] key() {
        return record.key();
    }

    byte @Nullable [] value() {
        return record.value();
    }

    Headers headers() {
        return record.headers();
    }

    long timestamp() {
        return record.timestamp();
    }

    /** Where the article comes from; only a record with a value holds one. */
    Provenance.Origin origin() {
        boolean replaced = headers().lastHeader(StreamHeaders.REPLACED_TIMESTAMP) != null;
        return new Provenance.Origin(
                metadata.topic(),
                metadata.partition(),
                metadata.offset(),
                Timestamps.ofMillis(timestamp()),
                Sha256.of(Objects.requireNonNull(value())),
                replaced ? List.of("timestamp-replaced") : List.of());
    }

    /** How often this record is tried with this one. */
    int attempt() {
        String attempt = StreamHeaders.text(headers(), StreamHeaders.ATTEMPT);
        try {
            return attempt == null ? 1 : Math.max(1, Integer.parseInt(attempt));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    @Override
    public String toString() {
        return metadata.topic() + "-" + metadata.partition() + "@" + metadata.offset();
    }
}
