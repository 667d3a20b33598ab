package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiredesk.article.RawArticle;
import org.wiredesk.client.ArticlePublisher;
import org.wiredesk.samples.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk produce}: publishes raw articles. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Publishes files and feeds to a raw topic, each article under its id.")
final class ProduceCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Option(
            names = {"-t", "--topic"},
            defaultValue = "articles.raw",
            description = "Default: articles.raw.")
    private String topic = "articles.raw";

    @Option(names = "--samples", description = "Publish the sample articles that come with the program.")
    private boolean samples;

    @Option(
            names = "--retract",
            paramLabel = "ID",
            description = "Publish a tombstone: retract the article of this id.")
    private List<String> retracted = new ArrayList<>();

    @Option(
            names = {"-q", "--quiet"},
            description = "No words on standard error but errors.")
    private boolean quiet;

    @Parameters(
            paramLabel = "FILE",
            description = {
                ".txt .html .jsonl .xml (RSS, Atom) .warc, each also as .gz;",
                "JSON Lines of raw articles on standard input when nothing else is named."
            })
    private List<Path> files = new ArrayList<>();

    ProduceCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws Exception {
        broker.requireBroker();
        long[] counts = new long[2];
        try (ArticlePublisher publisher = ArticlePublisher.open(broker.clientSettings(), topic)) {
            retracted.forEach(id -> {
                publisher.retract(id);
                counts[0]++;
            });
            if (samples) {
                for (RawArticle sample : Samples.all()) {
                    publisher.publish(sample);
                    counts[0]++;
                }
            }
            if (!files.isEmpty() || (!samples && retracted.isEmpty())) {
                new ArticleInput(io, files).each(entry -> {
                    if (entry.article() != null) {
                        publisher.publish(entry.article());
                        counts[0]++;
                    } else {
                        io.say("wiredesk: " + entry.place() + ": " + entry.failure());
                        counts[1]++;
                    }
                });
            }
        }
        if (!quiet) {
            io.say(counts[0] + " records to " + topic + (counts[1] == 0 ? "" : ", " + counts[1] + " failed"));
        }
        return counts[1] == 0 ? ExitCode.OK : ExitCode.SOME_RECORDS_FAILED;
    }
}
