package org.wiredesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.stream.Rig.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.wiredesk.service.StreamApplication;

class RestartTest {
    private static final int COUNT = 2000;

    @Test
    void losesAndDoublesNothingWhenStoppedHalfWay() {
        Rig rig = Rig.of(3, Map.of());
        rig.send(numbered(rig, ".raw"));
        StreamApplication first = rig.start(Map.of());
        try {
            rig.await(1, ".enriched");
        } finally {
            first.close();
        }
        assertThat(first.ended()).isCompletedWithValue(0);
        rig.process(COUNT);
        assertThat(keys(rig)).hasSize(COUNT);
        assertThat(new HashSet<>(keys(rig))).hasSize(COUNT);
    }

    @Test
    void sharesTheWorkWithASecondInstance() {
        Rig rig = Rig.of(4, Map.of());
        rig.send(numbered(rig, ".raw"));
        StreamApplication first = rig.start(Map.of());
        StreamApplication second = rig.start(Map.of());
        try {
            rig.await(COUNT, ".enriched");
        } finally {
            first.close();
            second.close();
        }
        assertThat(keys(rig)).hasSize(COUNT).doesNotHaveDuplicates();
    }

    @Test
    void followsAPatternOfTopics() {
        Rig rig = Rig.of(1, Map.of());
        rig.createTopic(".raw.fr", 1, Map.of()).createTopic(".raw.es", 1, Map.of());
        rig.send(List.of(
                new ProducerRecord<>(rig.topic(".raw.fr"), Rig.bytes("fr"), Rig.bytes("{\"content\": \"Un.\"}")),
                new ProducerRecord<>(rig.topic(".raw.es"), Rig.bytes("es"), Rig.bytes("{\"content\": \"Uno.\"}"))));
        StreamApplication application = rig.start(Map.of("input", "", "input.pattern", rig.topic("[.]raw[.][a-z]{2}")));
        try {
            assertThat(rig.await(2, ".enriched"))
                    .extracting(record -> text(record.key()))
                    .containsExactlyInAnyOrder("fr", "es");
        } finally {
            application.close();
        }
    }

    @Test
    void runsUnderTheStreamsProtocol() {
        Rig rig = Rig.of(2, Map.of("group.protocol", "streams"));
        rig.send(List.of(rig.raw("a", "{\"content\": \"Text.\"}"), rig.raw("b", "{")));
        rig.process(2);
        assertThat(Set.copyOf(keys(rig))).isEqualTo(Set.of("a"));
        assertThat(rig.all(0, ".dead")).hasSize(1);
    }

    private static List<ProducerRecord<byte[], byte[]>> numbered(Rig rig, String topic) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            records.add(new ProducerRecord<>(
                    rig.topic(topic), Rig.bytes("k" + i), Rig.bytes("{\"content\": \"Number " + i + ".\"}")));
        }
        return records;
    }

    private static List<String> keys(Rig rig) {
        return rig.all(0, ".enriched").stream()
                .map(record -> text(record.key()))
                .toList();
    }
}
