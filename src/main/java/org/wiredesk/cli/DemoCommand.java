package org.wiredesk.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.RawArticle;
import org.wiredesk.broker.EmbeddedBroker;
import org.wiredesk.client.ArticlePublisher;
import org.wiredesk.client.Position;
import org.wiredesk.client.RecordReader;
import org.wiredesk.samples.Samples;
import org.wiredesk.service.StreamApplication;
import org.wiredesk.stream.StreamSettings;
import org.wiredesk.topic.TopicFiles;
import org.wiredesk.topic.TopicPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wiredesk demo}: everything in one process, from an empty broker to enriched articles on the terminal. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Starts a broker in this process, creates the topics, publishes the sample articles, runs the pipeline",
            "and shows the enriched articles. Then it stays up for produce and consume from another terminal."
        })
final class DemoCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Io io;

    @Option(names = "--once", description = "End after the samples.")
    private boolean once;

    @Option(names = "--port", defaultValue = "9092", description = "Port of the broker: 9092; 0 for a free one.")
    private int port;

    @Option(
            names = "--http-port",
            defaultValue = "8080",
            description = "Port of health and metrics: 8080; 0, -1: none.")
    private int httpPort;

    @Option(names = "--json", description = "Show the articles as JSON Lines.")
    private boolean json;

    @Option(names = "--color", description = "auto (default), always or never; NO_COLOR is respected.")
    private Palette.When color = Palette.When.AUTO;

    DemoCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws Exception {
        List<RawArticle> samples = Samples.all();
        io.say("Starting a broker ...");
        try (EmbeddedBroker broker = EmbeddedBroker.start(port)) {
            Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
            createTopics(client);
            Map<String, String> settings = new HashMap<>();
            settings.put("bootstrap.servers", broker.bootstrapServers());
            settings.put("http.port", Integer.toString(once ? -1 : httpPort));
            try (StreamApplication application = StreamApplication.of(StreamSettings.of(settings))) {
                application.start();
                io.say("Publishing " + samples.size() + " articles to articles.raw ...");
                try (ArticlePublisher publisher = ArticlePublisher.open(client, "articles.raw")) {
                    samples.forEach(publisher::publish);
                }
                int shown = show(client, samples.size());
                if (once) {
                    return shown == samples.size() ? ExitCode.OK : ExitCode.FAILURE;
                }
                stayUp(broker, application);
            }
        }
        return ExitCode.OK;
    }

    private static void createTopics(Map<String, Object> client) {
        try (Admin admin = Admin.create(client)) {
            TopicPlan.of(
                            TopicFiles.packaged().stream()
                                    .map(spec -> spec.withReplicas(1))
                                    .toList(),
                            admin,
                            false)
                    .apply(admin);
        }
    }

    private int show(Map<String, Object> client, int expected) {
        Palette palette = Palette.of(color, io);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int shown = 0;
        try (RecordReader reader = RecordReader.open(client, "articles.enriched", Position.BEGINNING)) {
            while (shown < expected && System.nanoTime() < deadline) {
                ConsumerRecord<byte[], byte[]> record = reader.next(Duration.ofMillis(500));
                if (record != null && record.value() != null) {
                    if (json) {
                        io.line(record.value());
                    } else {
                        ArticleView.of(ArticleJson.read(record.value()), palette)
                                .forEach(io::line);
                    }
                    io.flush();
                    shown++;
                }
            }
        }
        io.say(shown + " of " + expected + " articles enriched"
                + (shown == expected ? "." : "; wiredesk dlq ls says what became of the others."));
        return shown;
    }

    private void stayUp(EmbeddedBroker broker, StreamApplication application) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            application.close();
                            broker.close();
                        },
                        "wiredesk-stop"));
        io.say("");
        io.say("The desk stays open; Ctrl-C closes it. From another terminal:");
        io.say("  wiredesk produce -b " + broker.bootstrapServers() + " story.txt page.html feed.xml");
        io.say("  wiredesk consume -b " + broker.bootstrapServers() + " --view -o end");
        if (application.httpPort() > 0) {
            io.say("  curl http://localhost:" + application.httpPort() + "/health/ready");
        }
        stopped.await();
    }
}
