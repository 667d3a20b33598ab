package org.wiredesk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawArticleJson;
import org.wiredesk.broker.EmbeddedBroker;

class ClientTest {
    private static EmbeddedBroker broker;
    private static Map<String, Object> client;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start();
        client = Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void publishesAnArticleUnderItsIdAndRetractsIt() throws Exception {
        create("raw");
        RawArticle article = RawArticle.of("Il pleut à Bamako.");
        try (ArticlePublisher publisher = ArticlePublisher.open(client, "raw")) {
            publisher.publish(article);
            publisher.retract(article.id());
        }
        List<ConsumerRecord<byte[], byte[]>> records = readAll("raw", Position.BEGINNING);
        assertThat(records).hasSize(2);
        assertThat(text(records.get(0).key())).isEqualTo(article.id());
        assertThat(RawArticleJson.read(records.get(0).value())).isEqualTo(article);
        assertThat(text(records.get(0).headers().lastHeader("content-type").value()))
                .isEqualTo("application/json");
        assertThat(text(records.get(1).key())).isEqualTo(article.id());
        assertThat(records.get(1).value()).isNull();
    }

    @Test
    void seeksBackOverTransactionMarkersAndAbortedRecordsUntilItHasEnough() throws Exception {
        create("transactions");
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "t"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.initTransactions();
            for (int i = 0; i < 6; i++) {
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("transactions", "k", "v" + i))
                        .get();
                producer.commitTransaction();
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("transactions", "k", "aborted"))
                        .get();
                producer.abortTransaction();
            }
        }
        assertThat(values(readAll("transactions", Position.parse("-3")))).containsExactly("v3", "v4", "v5");
        assertThat(values(readAll("transactions", Position.parse("-100"))))
                .containsExactly("v0", "v1", "v2", "v3", "v4", "v5");
    }

    @Test
    void readsFromATimeAndFromTheEnd() throws Exception {
        create("times");
        try (ArticlePublisher publisher = ArticlePublisher.open(client, "times")) {
            for (int i = 1; i <= 3; i++) {
                publisher.send(new ProducerRecord<>(
                        "times", null, i * 1000L, null, ("v" + i).getBytes(StandardCharsets.UTF_8)));
            }
        }
        assertThat(values(readAll("times", Position.parse("@2000")))).containsExactly("v2", "v3");
        assertThat(values(readAll("times", Position.parse("@1970-01-01T00:00:03Z"))))
                .containsExactly("v3");
        assertThat(readAll("times", Position.parse("end"))).isEmpty();
    }

    @Test
    void saysWhichTopicIsNotThere() {
        assertThatThrownBy(() -> RecordReader.open(client, "nowhere", Position.BEGINNING))
                .hasMessageContaining("nowhere");
    }

    private static void create(String topic) throws Exception {
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> readAll(String topic, Position position) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (RecordReader reader = RecordReader.open(client, topic, position)) {
            while (!reader.isAtEnd()) {
                ConsumerRecord<byte[], byte[]> record = reader.next(Duration.ofMillis(100));
                if (record != null) {
                    records.add(record);
                }
            }
        }
        return records;
    }

    private static List<String> values(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().map(record -> text(record.value())).toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
