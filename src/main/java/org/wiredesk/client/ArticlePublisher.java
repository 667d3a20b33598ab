package org.wiredesk.client;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawArticleJson;

/**
 * Publishes raw articles under their ids. What {@link #publish} accepted is on the broker, acknowledged by all replicas,
 * once {@link #close} has returned. Not thread-safe.
 */
public final class ArticlePublisher implements AutoCloseable {
    /** The largest request that the topics of this project take. */
    private static final int MAX_REQUEST_BYTES = 12 * 1024 * 1024 + 128 * 1024;

    private static final int MAX_PENDING = 1_000;
    private static final Header JSON =
            new RecordHeader("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;
    private final Deque<Future<RecordMetadata>> pending = new ArrayDeque<>();

    private ArticlePublisher(KafkaProducer<byte[], byte[]> producer, String topic) {
        this.producer = producer;
        this.topic = topic;
    }

    /**
     * A publisher to one topic.
     *
     * @param client Kafka client settings, {@code bootstrap.servers} among them; they win over the defaults
     */
    public static ArticlePublisher open(Map<String, Object> client, String topic) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES);
        // On a topic that is only just there, a leader may refuse the first batch and take the second; the first is
        // then out of sequence for good. One request at a time cannot be overtaken.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.putAll(client);
        return new ArticlePublisher(
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()), topic);
    }

    /**
     * Sends one article under its id.
     *
     * @throws InvalidArticleException if the article has no id
     * @throws KafkaException if an earlier article could not be sent
     */
    public void publish(RawArticle article) {
        if (article.id() == null) {
            throw new InvalidArticleException("the article has no id");
        }
        send(new ProducerRecord<>(
                topic,
                null,
                article.id().getBytes(StandardCharsets.UTF_8),
                RawArticleJson.write(article),
                List.of(JSON)));
    }

    /** Retracts an article: a tombstone under its id. */
    public void retract(String id) {
        send(new ProducerRecord<>(topic, id.getBytes(StandardCharsets.UTF_8), null));
    }

    /** Sends a record as it is. */
    public void send(ProducerRecord<byte[], byte[]> record) {
        pending.add(producer.send(record));
        while (pending.size() > MAX_PENDING) {
            await(pending.remove());
        }
    }

    /** Waits until the broker has everything. */
    @Override
    public void close() {
        try {
            producer.flush();
            while (!pending.isEmpty()) {
                await(pending.remove());
            }
        } finally {
            producer.close();
        }
    }

    private static void await(Future<RecordMetadata> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
