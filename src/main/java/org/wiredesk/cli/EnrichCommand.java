package org.wiredesk.cli;

import java.util.concurrent.Callable;
import org.wiredesk.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wiredesk enrich}: the whole desk as a filter, without Kafka. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Cleans, languages and tags articles: raw articles in, enriched JSON Lines out, in the same order.",
            "One line per input; an article that fails becomes {\"id\",\"error\"} and the exit code 3."
        })
final class EnrichCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ArticleFilterOptions options = new ArticleFilterOptions();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    EnrichCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws Exception {
        Desk desk = gazetteer.on(options.desk());
        return new ArticleFilter(io, desk::enrich).run(options);
    }
}
