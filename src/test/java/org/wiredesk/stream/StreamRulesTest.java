package org.wiredesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.stream.Rig.bytes;
import static org.wiredesk.stream.Rig.header;
import static org.wiredesk.stream.Rig.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleId;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.Sha256;

/** What the stream promises for keys, headers, content types and order; two input topics, exactly-once, a real broker. */
class StreamRulesTest {
    private static final int VERSIONS = 20;
    private static final byte[] WINDOWS_1252 = "Été à Orléans, déjà.".getBytes(Charset.forName("windows-1252"));

    private static Rig rig;
    private static List<ConsumerRecord<byte[], byte[]>> outputs;
    private static List<ConsumerRecord<byte[], byte[]>> dead;

    @BeforeAll
    static void processAll() {
        rig = Rig.of(3, Map.of());
        rig.createTopic(".raw2", 2, Map.of());
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        records.add(rig.raw("retracted", null));
        records.get(0).headers().add("traceparent", bytes("00-1-2-01")).add("wiredesk.error.stage", bytes("forged"));
        records.add(rig.raw("plain", "Plain news."));
        records.get(1)
                .headers()
                .add("content-type", bytes("text/plain"))
                .add("traceparent", bytes("00-3-4-01"))
                .add("x-desk", bytes("7"))
                .add("wiredesk.attempt", bytes("3"));
        records.add(rig.raw("page", "<html><body><p>News on a page.</p></body></html>"));
        records.get(2).headers().add("content-type", bytes("Text/HTML"));
        records.add(new ProducerRecord<>(rig.topic(".raw"), bytes("latin"), WINDOWS_1252));
        records.get(3).headers().add("content-type", bytes("text/plain; charset=windows-1252"));
        records.add(rig.raw(null, "{\"id\": \"from-id\", \"content\": \"Text.\"}"));
        records.add(rig.raw(null, "{\"url\": \"https://Example.org:443/a\", \"content\": \"Text.\"}"));
        records.add(rig.raw(null, "{\"content\": \"Nobody named me.\"}"));
        records.add(new ProducerRecord<>(
                rig.topic(".raw"), null, 1_700_000_000_123L, bytes("dated"), bytes("{\"content\": \"Text.\"}")));
        records.add(new ProducerRecord<>(rig.topic(".raw2"), bytes("second"), bytes("{\"content\": \"Text.\"}")));
        records.add(rig.raw("retried", "{"));
        records.get(9).headers().add("wiredesk.attempt", bytes("3")).add("x-desk", bytes("8"));
        for (int version = 0; version < VERSIONS; version++) {
            for (String key : List.of("a", "b", "c", "d")) {
                records.add(rig.raw(key, "{\"version\": " + version + ", \"content\": \"Text.\"}"));
            }
        }
        rig.send(records);
        rig.process(Map.of("input", rig.topic(".raw") + "," + rig.topic(".raw2")), records.size());
        outputs = rig.all(0, ".enriched");
        dead = rig.all(0, ".dead");
    }

    @Test
    void passesATombstoneOn() {
        ConsumerRecord<byte[], byte[]> tombstone = output("retracted");
        assertThat(tombstone.value()).isNull();
        assertThat(headerNames(tombstone)).isEqualTo(List.of("traceparent"));
    }

    @Test
    void readsBareText() {
        Article article = article("plain");
        assertThat(article.text()).isEqualTo("Plain news.");
        assertThat(article.enrichment().raw().contentType()).isEqualTo("text/plain");
        assertThat(article.enrichment().provenance().raw().sha256()).isEqualTo(Sha256.of("Plain news."));
    }

    @Test
    void readsBareHtml() {
        assertThat(article("page").text()).contains("News on a page.");
        assertThat(article("page").enrichment().raw().contentType()).isEqualTo("text/html");
    }

    @Test
    void passesForeignHeadersAndDropsItsOwn() {
        ConsumerRecord<byte[], byte[]> plain = output("plain");
        assertThat(headerNames(plain)).containsExactlyInAnyOrder("traceparent", "x-desk", "content-type");
        assertThat(header(plain, "content-type")).isEqualTo("application/json");
        assertThat(header(plain, "traceparent")).isEqualTo("00-3-4-01");
    }

    @Test
    void takesTheIdForAMissingKey() {
        assertThat(article("from-id").enrichment().id()).isEqualTo("from-id");
    }

    @Test
    void derivesAMissingIdFromTheUrlElseTheContent() {
        assertThat(keys()).contains(ArticleId.derive("https://example.org/a", "unused"));
        assertThat(keys()).contains(Sha256.of("Nobody named me."));
    }

    @Test
    void keepsTheTimestampAndTakesItForTheVersion() {
        assertThat(output("dated").timestamp()).isEqualTo(1_700_000_000_123L);
        assertThat(article("dated").enrichment().version()).isEqualTo(1_700_000_000_123L);
        assertThat(article("dated").enrichment().provenance().raw().timestamp()).isEqualTo("2023-11-14T22:13:20.123Z");
    }

    @Test
    void readsSeveralInputs() {
        assertThat(article("second").enrichment().provenance().raw().topic()).isEqualTo(rig.topic(".raw2"));
    }

    @Test
    void keepsTheOrderOfAKey() {
        for (String key : List.of("a", "b", "c", "d")) {
            List<Long> versions = outputs.stream()
                    .filter(record -> key.equals(text(record.key())))
                    .map(record -> ArticleJson.read(record.value()).enrichment().version())
                    .toList();
            assertThat(versions)
                    .isEqualTo(
                            IntStream.range(0, VERSIONS).mapToObj(i -> (long) i).toList());
        }
    }

    @Test
    void countsTheAttemptsOfARecordThatFailsAgain() {
        ConsumerRecord<byte[], byte[]> again = dead.stream()
                .filter(record -> "retried".equals(text(record.key())))
                .findFirst()
                .orElseThrow();
        assertThat(header(again, "wiredesk.error.attempt")).isEqualTo("3");
        assertThat(header(again, "x-desk")).isEqualTo("8");
        assertThat(header(again, "wiredesk.attempt")).isNull();
    }

    private static ConsumerRecord<byte[], byte[]> output(String key) {
        List<ConsumerRecord<byte[], byte[]>> found = outputs.stream()
                .filter(record -> key.equals(text(record.key())))
                .toList();
        assertThat(found).as("outputs of " + key).hasSize(1);
        return found.get(0);
    }

    private static Article article(String key) {
        return ArticleJson.read(output(key).value());
    }

    private static List<String> keys() {
        return outputs.stream().map(record -> text(record.key())).toList();
    }

    private static List<String> headerNames(ConsumerRecord<?, ?> record) {
        List<String> names = new ArrayList<>();
        for (Header header : record.headers()) {
            names.add(header.key());
        }
        return names;
    }
}
