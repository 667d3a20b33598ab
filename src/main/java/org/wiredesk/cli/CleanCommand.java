package org.wiredesk.cli;

import java.util.concurrent.Callable;
import org.wiredesk.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wiredesk clean}: like {@code enrich}, cleaning only. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Cleans articles: like enrich, but without languages and entities.")
final class CleanCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ArticleFilterOptions options = new ArticleFilterOptions();

    CleanCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws Exception {
        Desk desk = options.desk();
        return new ArticleFilter(io, desk::clean).run(options);
    }
}
