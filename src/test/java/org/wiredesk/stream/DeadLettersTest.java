package org.wiredesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wiredesk.stream.Rig.bytes;
import static org.wiredesk.stream.Rig.text;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.wiredesk.broker.SharedBroker;

class DeadLettersTest {
    @Test
    void redrivesUntilTheRecordPassesOrFailsAgain() {
        Rig rig = Rig.of(2, Map.of("raw.max.bytes", "2000"));
        String large = "{\"content\": \"" + "Long. ".repeat(500) + "\"}";
        ProducerRecord<byte[], byte[]> dated =
                new ProducerRecord<>(rig.topic(".raw"), 1, 1_700_000_000_000L, bytes("bad"), bytes("{"));
        dated.headers().add("x-desk", bytes("7"));
        rig.send(List.of(dated, rig.raw("large", large)));
        rig.process(2);

        List<DeadLetter> letters =
                rig.all(2, ".dead").stream().map(DeadLetter::of).toList();
        List<ProducerRecord<byte[], byte[]>> again = redrive(letters);
        assertThat(again).hasSize(2);
        ProducerRecord<byte[], byte[]> bad = ofKey(again, "bad");
        assertThat(bad.partition()).isEqualTo(1);
        assertThat(bad.timestamp()).isEqualTo(1_700_000_000_000L);
        assertThat(bad.headers().toArray()).extracting("key").isEqualTo(List.of("x-desk", "wiredesk.attempt"));
        assertThat(text(ofKey(again, "large").value())).isEqualTo(large);

        rig.send(again);
        rig.process(Map.of("raw.max.bytes", "4000"), 4);
        assertThat(rig.all(1, ".enriched"))
                .extracting(record -> text(record.key()))
                .containsExactly("large");
        List<DeadLetter> after = rig.all(3, ".dead").stream()
                .map(DeadLetter::of)
                .filter(letter -> letter.attempt() == 2)
                .toList();
        assertThat(after).hasSize(1);
        assertThat(text(after.get(0).record().key())).isEqualTo("bad");
        assertThat(after.get(0).failure()).isEqualTo("invalid-article");
    }

    @Test
    void refusesARecordThatIsNoDeadLetter() {
        var record = new ConsumerRecord<>("topic", 3, 7, bytes("k"), bytes("v"));
        assertThatThrownBy(() -> DeadLetter.of(record))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("topic-3@7 is no dead letter: header wiredesk.error.stage is missing");
    }

    @Test
    void refusesAnotherRecordThanTheOneThatFailed() {
        var letter = new DeadLetter(
                new ConsumerRecord<>("dead", 0, 0, bytes("k"), null),
                "guard",
                "input-too-large",
                "message",
                "trace",
                "topic",
                0,
                5,
                "wiredesk",
                1,
                List.of("value"),
                "0000");
        var other = new ConsumerRecord<>("topic", 0, 5, bytes("k"), bytes("compacted, or another topic of that name"));
        assertThatThrownBy(() -> letter.redriveOf(other)).hasMessageContaining("is not the record that failed");
        assertThatThrownBy(letter::redrive).hasMessageContaining("is truncated");
    }

    private static List<ProducerRecord<byte[], byte[]>> redrive(List<DeadLetter> letters) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", SharedBroker.bootstrapServers(), "auto.offset.reset", "none");
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return letters.stream()
                    .map(letter -> DeadLetters.redrive(letter, consumer, Duration.ofSeconds(30)))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static ProducerRecord<byte[], byte[]> ofKey(List<ProducerRecord<byte[], byte[]>> records, String key) {
        return records.stream()
                .filter(record -> key.equals(text(record.key())))
                .findFirst()
                .orElseThrow();
    }
}
