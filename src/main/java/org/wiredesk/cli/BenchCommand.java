package org.wiredesk.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticle;
import org.wiredesk.benchmark.Measurement;
import org.wiredesk.benchmark.StageBenchmark;
import org.wiredesk.benchmark.StreamBenchmark;
import org.wiredesk.desk.Desk;
import org.wiredesk.samples.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk bench}: how fast the desk is on this machine. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Measures each stage on one thread, then the whole flow on an embedded broker beside a topology that only",
            "copies. Compare figures of one run only."
        })
final class BenchCommand implements Callable<Integer> {
    private static final int MAX_CORPUS = 2_000;
    private final Io io;

    @Option(
            names = "--seconds",
            defaultValue = "5",
            description = "Measured time for each stage, after as much warm-up.")
    private int seconds;

    @Option(names = "--articles", defaultValue = "5000", description = "Records through the stream; 0 leaves it out.")
    private int articles;

    @Parameters(paramLabel = "FILE", description = "Articles to use, as for enrich; the samples when there are none.")
    private List<Path> files = new ArrayList<>();

    BenchCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws Exception {
        List<RawArticle> corpus = corpus();
        io.say(corpus.size() + " articles; one thread; Java " + Runtime.version());
        List<Measurement> stages = new StageBenchmark(corpus, Duration.ofSeconds(seconds)).run();
        Measurement whole = stages.get(stages.size() - 1);
        stages.forEach(stage -> io.line(stage.row(whole)));
        io.flush();
        if (articles > 0) {
            List<Measurement> flows = new StreamBenchmark(corpus, articles).run();
            flows.forEach(flow -> io.line(flow.row(flows.get(0))));
        }
        return ExitCode.OK;
    }

    private List<RawArticle> corpus() throws Exception {
        List<RawArticle> all = files.isEmpty() ? Samples.all() : new ArrayList<>();
        if (!files.isEmpty()) {
            new ArticleInput(io, files).each(entry -> {
                if (entry.article() != null && all.size() < MAX_CORPUS) {
                    all.add(entry.article());
                }
            });
        }
        Desk desk = Desk.standard();
        return all.stream().filter(article -> isArticle(desk, article)).toList();
    }

    private static boolean isArticle(Desk desk, RawArticle article) {
        try {
            desk.clean(article);
            return true;
        } catch (InvalidArticleException e) {
            return false;
        }
    }
}
