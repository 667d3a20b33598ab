package org.wiredesk.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.wiredesk.article.RawArticle;
import org.wiredesk.broker.EmbeddedBroker;
import org.wiredesk.client.ArticlePublisher;
import org.wiredesk.client.Position;
import org.wiredesk.client.RecordReader;
import org.wiredesk.service.StreamApplication;
import org.wiredesk.stream.StreamSettings;

/**
 * Measures the whole flow on an embedded broker, exactly once, beside a topology that only copies. Both read the same
 * records with the same settings; the clock runs from the first committed output record to the last.
 */
public final class StreamBenchmark {
    private static final String INPUT = "articles.raw";
    private static final int PARTITIONS = 12;
    private static final String MAX_MESSAGE_BYTES = Integer.toString(12 * 1024 * 1024 + 128 * 1024);
    private final List<RawArticle> corpus;
    private final int articles;

    /**
     * @param corpus   the articles to send, again and again under new ids
     * @param articles how many records to send in all
     */
    public StreamBenchmark(List<RawArticle> corpus, int articles) {
        if (corpus.isEmpty() || articles < 2) {
            throw new IllegalArgumentException("it takes a corpus and two articles at least");
        }
        this.corpus = List.copyOf(corpus);
        this.articles = articles;
    }

    /** The identity topology, then the desk. */
    public List<Measurement> run() throws InterruptedException, ExecutionException {
        try (EmbeddedBroker broker = EmbeddedBroker.start()) {
            Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
            createTopics(client);
            long bytes = publish(client);
            Measurement identity;
            try (KafkaStreams streams = new KafkaStreams(
                    identity("identity.out"),
                    settings(broker, "identity", "identity.out").kafkaStreams())) {
                streams.start();
                identity = await("identity topology", client, "identity.out", bytes);
            }
            Measurement desk;
            try (StreamApplication application = StreamApplication.of(settings(broker, "desk", "articles.enriched"))) {
                application.start();
                desk = await("desk, exactly once", client, "articles.enriched", bytes);
            }
            return List.of(identity, desk);
        }
    }

    private static Topology identity(String output) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        INPUT,
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("read"))
                .to(
                        output,
                        Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("write"));
        return builder.build();
    }

    private static StreamSettings settings(EmbeddedBroker broker, String application, String output) {
        return StreamSettings.of(Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "application.id",
                "bench-" + application,
                "input",
                INPUT,
                "output",
                output,
                "http.port",
                "-1"));
    }

    private static void createTopics(Map<String, Object> client) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(client)) {
            Map<String, String> config = Map.of("max.message.bytes", MAX_MESSAGE_BYTES);
            admin.createTopics(List.of(INPUT, "identity.out", "articles.enriched", "articles.dead-letter").stream()
                            .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(config))
                            .toList())
                    .all()
                    .get();
        }
    }

    private long publish(Map<String, Object> client) {
        long bytes = 0;
        try (ArticlePublisher publisher = ArticlePublisher.open(new HashMap<>(client), INPUT)) {
            for (int i = 0; i < articles; i++) {
                RawArticle article = corpus.get(i % corpus.size());
                publisher.publish(new RawArticle(
                        article.metadata().toBuilder().id("bench-" + i).build(), article.content()));
                bytes += article.content().getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return bytes;
    }

    /** Counts committed output until it is complete. */
    private Measurement await(String name, Map<String, Object> client, String topic, long bytes) {
        try (RecordReader reader = RecordReader.open(client, topic, Position.BEGINNING)) {
            long first = 0;
            for (int seen = 0; seen < articles; seen++) {
                if (reader.next(Duration.ofMinutes(5)) == null) {
                    throw new IllegalStateException(name + ": only " + seen + " of " + articles + " records came out");
                }
                if (seen == 0) {
                    first = System.nanoTime();
                }
            }
            return new Measurement(name, articles, bytes, Math.max(1, System.nanoTime() - first));
        }
    }
}
