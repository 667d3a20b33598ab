package org.wiredesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.stream.Rig.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.wiredesk.service.StreamApplication;

/** The stages as one application, and as three with topics between, over the same raw articles. */
class StagedRunTest {
    private static final String DIRTY =
            "PARIS, 3 mai (Agence) - L\u2019\u00e9t\u00e9 d\u00e9but.\\n\\nÀ lire aussi : Le vent\\n\\n"
                    + "Le ministre Jean Dupont est en visite \u00e0 Bamako \ud83c\udf0d.\\n\\nSource: Agence";

    @Test
    void givesTheSameBytesFusedAndStaged() {
        Rig rig = Rig.of(2, Map.of());
        rig.createTopic(".cleaned", 2, Map.of()).createTopic(".languaged", 2, Map.of());
        rig.createTopic(".staged", 2, Map.of());
        rig.send(articles(rig));
        List<StreamApplication> applications = new ArrayList<>();
        try {
            applications.add(rig.start(Map.of()));
            applications.add(part(rig, "cleaning", ".raw", ".cleaned"));
            applications.add(part(rig, "language", ".cleaned", ".languaged"));
            applications.add(part(rig, "entities", ".languaged", ".staged"));
            rig.await(7, ".enriched");
            rig.await(7, ".staged");
            rig.await(2, ".dead");
        } finally {
            applications.forEach(StreamApplication::close);
        }
        Map<String, String> staged = values(rig, ".staged");
        assertThat(staged).hasSize(7).isEqualTo(values(rig, ".enriched"));
        assertThat(staged.get("gone")).isNull();
        assertThat(staged.get("n1")).contains("\"name\":\"entities\"");
        assertThat(rig.all(0, ".dead")).hasSize(2);
    }

    private static StreamApplication part(Rig rig, String stages, String input, String output) {
        return rig.start(Map.of(
                "stages", stages,
                "application.id", rig.topic("-" + stages),
                "input", rig.topic(input),
                "output", rig.topic(output)));
    }

    private static List<ProducerRecord<byte[], byte[]>> articles(Rig rig) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            records.add(rig.raw("n" + i, "{\"title\": \"Num\u00e9ro " + i + "\", \"content\": \"" + DIRTY + "\"}"));
        }
        records.add(rig.raw("page", "{\"content\": \"<html><body><p>" + DIRTY + "</p></body></html>\"}"));
        records.add(rig.raw("gone", null));
        records.add(rig.raw("bad", "{"));
        return records;
    }

    private static Map<String, String> values(Rig rig, String topic) {
        Map<String, String> values = new HashMap<>();
        rig.all(0, topic).forEach(record -> {
            assertThat(values).doesNotContainKey(text(record.key()));
            values.put(text(record.key()), text(record.value()));
        });
        return values;
    }
}
