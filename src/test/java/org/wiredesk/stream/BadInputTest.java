package org.wiredesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.stream.Rig.bytes;
import static org.wiredesk.stream.Rig.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.Sha256;

/** One partition full of bad records, a good one after each, under exactly-once on a real broker. */
class BadInputTest {
    private static final int RAW_MAX = 65_536;
    private static final int RECORD_MAX = 262_144;
    private static final int TWENTY_MB = 20_000_000;

    private static final Map<String, ProducerRecord<byte[], byte[]>> INPUTS = new LinkedHashMap<>();
    private static final Map<String, Long> OFFSETS = new HashMap<>();
    private static final Map<Long, ConsumerRecord<byte[], byte[]>> DEAD = new HashMap<>();
    private static final Map<Long, Article> ENRICHED = new HashMap<>();
    private static Rig rig;
    private static int outputs;
    private static int deadLetters;

    @BeforeAll
    static void processAll() {
        rig = Rig.of(
                1,
                Map.of(
                        "raw.max.bytes", Integer.toString(RAW_MAX),
                        "record.max.bytes", Integer.toString(RECORD_MAX),
                        "max.request.size", Integer.toString(RECORD_MAX)));
        defineInputs();
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        INPUTS.forEach((name, record) -> {
            OFFSETS.put(name, (long) records.size());
            records.add(record);
            records.add(rig.raw("good-after-" + name, json("Good news after " + name + ".")));
        });
        rig.send(records);
        rig.process(records.size());
        List<ConsumerRecord<byte[], byte[]>> enriched = rig.all(0, ".enriched");
        enriched.forEach(record -> {
            Article article = ArticleJson.read(record.value());
            ENRICHED.put(article.enrichment().provenance().raw().offset(), article);
        });
        List<ConsumerRecord<byte[], byte[]>> dead = rig.all(0, ".dead");
        dead.forEach(record -> DEAD.put(Long.parseLong(header(record, "wiredesk.error.offset")), record));
        outputs = enriched.size();
        deadLetters = dead.size();
    }

    private static void defineInputs() {
        raw("not-json", "{");
        raw("array", "[1, 2]");
        raw("wrong-type", "{\"content\": 5}");
        raw("no-content", "{\"title\": \"t\"}");
        raw("empty-content", "{\"content\": \" \"}");
        raw("invalid-utf8", new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        raw("lone-surrogate", "{\"content\": \"a\\ud800b\"}");
        raw("twenty-mb", json("a".repeat(TWENTY_MB)));
        raw("at-limit", jsonOfSize(RAW_MAX));
        raw("over-limit", jsonOfSize(RAW_MAX + 1));
        raw("nested-html", html("<div>".repeat(10_000) + "Deep down."));
        raw("unclosed-tags", html("<b><i><p>x".repeat(5000)));
        put("null-key", null, bytes("{\"id\": \"named\", \"content\": \"Text.\"}"));
        put("no-id", null, bytes(json("Nobody named me.")));
        put("empty-key", new byte[0], bytes(json("Text.")));
        put("binary-key", new byte[] {(byte) 0xfe}, bytes(json("Text.")));
        put("mismatch", bytes("k"), bytes("{\"id\": \"i\", \"content\": \"Text.\"}"));
        put("nothing", null, null);
        raw("pdf", "%PDF").headers().add("content-type", bytes("application/pdf"));
        raw("bare-empty", "  ").headers().add("content-type", bytes("text/plain"));
        raw("bare-invalid", new byte[] {'a', (byte) 0xff})
                .headers()
                .add("content-type", bytes("text/plain; charset=utf-8"));
        INPUTS.put("no-timestamp", new Timeless(rig.topic(".raw"), bytes("no-timestamp"), bytes(json("No time."))));
        raw("large-dead-letter", "{").headers().add("big", new byte[RECORD_MAX]);
        raw("large-output", json("Text.")).headers().add("big", new byte[RECORD_MAX]);
        put("large-key", new byte[RECORD_MAX], bytes("{"));
    }

    @Test
    void losesNothingAndAddsNothing() {
        assertThat(outputs + deadLetters).isEqualTo(2 * INPUTS.size());
        assertThat(ENRICHED.keySet()).doesNotContainAnyElementsOf(DEAD.keySet());
        assertThat(ENRICHED.size() + DEAD.size()).isEqualTo(2 * INPUTS.size());
    }

    @Test
    void processesTheRecordAfterEachBadOne() {
        OFFSETS.forEach(
                (name, offset) -> assertThat(ENRICHED).as("after " + name).containsKey(offset + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not-json          | guard | invalid-article  | not JSON
                    array             | guard | invalid-article  | not a JSON object but an array
                    wrong-type        | guard | invalid-article  | content is a number, expected a string
                    no-content        | guard | invalid-article  | content is missing
                    empty-content     | guard | invalid-article  | content is empty
                    invalid-utf8      | guard | invalid-article  | bad byte at offset 2
                    lone-surrogate    | guard | invalid-article  | lone surrogate at index 1
                    twenty-mb         | guard | input-too-large  | 65536 are allowed
                    over-limit        | guard | input-too-large  | the value has 65537 bytes
                    empty-key         | guard | key-invalid      | the key is empty
                    binary-key        | guard | key-invalid      | the key is not UTF-8
                    mismatch          | guard | key-mismatch     | the key is "k", but the article's id is "i"
                    nothing           | guard | empty-record     | neither a key nor a value
                    pdf               | guard | content-type     | application/pdf
                    bare-empty        | guard | invalid-article  | the content is empty
                    bare-invalid      | guard | invalid-article  | offset 1
                    large-dead-letter | guard | invalid-article  | not JSON
                    large-output      | write | output-too-large | with key and headers
                    large-key         | guard | invalid-article  | not JSON
                    """)
    void namesRecordStageAndCause(String name, String stage, String failure, String message) {
        ConsumerRecord<byte[], byte[]> dead = dead(name);
        assertThat(header(dead, "wiredesk.error.stage")).isEqualTo(stage);
        assertThat(header(dead, "wiredesk.error.class")).isEqualTo(failure);
        assertThat(header(dead, "wiredesk.error.message")).contains(message);
        assertThat(header(dead, "wiredesk.error.trace")).contains("Exception").hasSizeLessThanOrEqualTo(8192);
        assertThat(header(dead, "wiredesk.error.topic")).isEqualTo(rig.topic(".raw"));
        assertThat(header(dead, "wiredesk.error.partition")).isEqualTo("0");
        assertThat(header(dead, "wiredesk.error.application")).isEqualTo(rig.topic(""));
        assertThat(header(dead, "wiredesk.error.attempt")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-json", "invalid-utf8", "lone-surrogate", "binary-key", "mismatch", "pdf"})
    void keepsKeyAndBytesOfTheRecord(String name) {
        assertThat(dead(name).key()).isEqualTo(INPUTS.get(name).key());
        assertThat(dead(name).value()).isEqualTo(INPUTS.get(name).value());
        assertThat(header(dead(name), "wiredesk.error.truncated")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "twenty-mb, value",
        "over-limit, value",
        "large-dead-letter, 'value,headers'",
        "large-output, 'value,headers'",
        "large-key, 'value,headers,key'"
    })
    void saysWhatIsLeftOutForSize(String name, String truncated) {
        byte[] value = INPUTS.get(name).value();
        assertThat(dead(name).value()).isNull();
        assertThat(header(dead(name), "wiredesk.error.truncated")).isEqualTo(truncated);
        assertThat(header(dead(name), "wiredesk.error.size")).isEqualTo(Integer.toString(value.length));
        assertThat(header(dead(name), "wiredesk.error.sha256")).isEqualTo(Sha256.of(value));
        assertThat(dead(name).key()).isEqualTo(truncated.endsWith("key") ? null : bytes(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at-limit", "null-key", "no-id", "no-timestamp"})
    void enrichesWhatIsOnlyUnusual(String name) {
        assertThat(ENRICHED).containsKey(OFFSETS.get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nested-html", "unclosed-tags"})
    void survivesHtmlThatIsOutOfShape(String name) {
        long offset = OFFSETS.get(name);
        assertThat(ENRICHED.containsKey(offset) || DEAD.containsKey(offset)).isTrue();
    }

    @Test
    void replacesATimestampThatIsNoneAndSaysSo() {
        var origin = ENRICHED.get(OFFSETS.get("no-timestamp"))
                .enrichment()
                .provenance()
                .raw();
        assertThat(origin.flags()).isEqualTo(List.of("timestamp-replaced"));
        assertThat(origin.timestamp()).doesNotStartWith("1969");
    }

    @Test
    void flagsNoTimestampThatIsOne() {
        var origin =
                ENRICHED.get(OFFSETS.get("at-limit")).enrichment().provenance().raw();
        assertThat(origin.flags()).isEmpty();
    }

    private static ConsumerRecord<byte[], byte[]> dead(String name) {
        ConsumerRecord<byte[], byte[]> record = DEAD.get(OFFSETS.get(name));
        assertThat(record).as("dead letter of " + name).isNotNull();
        return record;
    }

    private static ProducerRecord<byte[], byte[]> raw(String name, String value) {
        return put(name, bytes(name), bytes(value));
    }

    private static ProducerRecord<byte[], byte[]> raw(String name, byte[] value) {
        return put(name, bytes(name), value);
    }

    private static ProducerRecord<byte[], byte[]> put(String name, byte[] key, byte[] value) {
        var record = new ProducerRecord<>(rig.topic(".raw"), key, value);
        INPUTS.put(name, record);
        return record;
    }

    private static String json(String content) {
        return "{\"content\": \"" + content + "\"}";
    }

    private static String html(String content) {
        return "{\"contentType\": \"text/html\", \"content\": \"" + content + "\"}";
    }

    private static String jsonOfSize(int size) {
        return json("News. ".repeat(20_000).substring(0, size - json("").length()));
    }

    /** Kafka's producer refuses negative timestamps, other clients don't. */
    private static final class Timeless extends ProducerRecord<byte[], byte[]> {
        Timeless(String topic, byte[] key, byte[] value) {
            super(topic, key, value);
        }

        @Override
        public Long timestamp() {
            return -1L;
        }
    }
}
