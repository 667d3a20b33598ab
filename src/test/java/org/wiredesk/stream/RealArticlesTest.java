package org.wiredesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class RealArticlesTest {
    private static final Path ARTICLES = Path.of("../shared/data/articles/text.jsonl.gz");
    private static final int STEP = 15;

    @Test
    void makesNoDeadLetterOfARealArticle() throws IOException {
        assumeThat(ARTICLES).as("the real articles").exists();
        Rig rig = Rig.of(3, Map.of());
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            for (int i = 0; line != null; i++) {
                if (i % STEP == 0) {
                    records.add(rig.raw(null, line));
                }
                line = lines.readLine();
            }
        }
        rig.send(records);
        rig.process(records.size());
        assertThat(rig.all(0, ".enriched").size() + rig.all(0, ".dead").size()).isEqualTo(records.size());
        assertThat(rig.all(0, ".dead"))
                .extracting((ConsumerRecord<byte[], byte[]> record) -> Rig.header(record, "wiredesk.error.message"))
                .isEmpty();
    }
}
