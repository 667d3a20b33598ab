package org.wiredesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.stream.Rig.bytes;
import static org.wiredesk.stream.Rig.header;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class UsableTimestampTest {
    private final UsableTimestamp timestamps = new UsableTimestamp();

    @Test
    void takesTheRecordsOwnAndRemovesAForgedMark() {
        var record = record(5000);
        record.headers().add("wiredesk.timestamp.replaced", bytes("-7"));
        assertThat(timestamps.extract(record, 9000)).isEqualTo(5000);
        assertThat(header(record, "wiredesk.timestamp.replaced")).isNull();
    }

    @Test
    void takesThePartitionsTimeForANegativeOne() {
        var record = record(-7);
        assertThat(timestamps.extract(record, 9000)).isEqualTo(9000);
        assertThat(header(record, "wiredesk.timestamp.replaced")).isEqualTo("-7");
    }

    @Test
    void takesZeroWhenThePartitionHasNoTime() {
        assertThat(timestamps.extract(record(-7), -1)).isZero();
    }

    private static ConsumerRecord<Object, Object> record(long timestamp) {
        return new ConsumerRecord<>(
                "topic",
                0,
                0,
                timestamp,
                TimestampType.CREATE_TIME,
                0,
                0,
                bytes("k"),
                bytes("v"),
                new RecordHeaders(),
                Optional.empty());
    }
}
