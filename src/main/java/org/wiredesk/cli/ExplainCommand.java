package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk explain}: shows what the desk made of an article, and why. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Shows an article: what was kept, removed by which rule, moved where; languages and entities.")
final class ExplainCommand implements Callable<Integer> {
    private final Io io;

    @Parameters(paramLabel = "FILE", description = "As for enrich; JSON Lines on standard input when there are none.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--color", description = "auto (default), always or never; NO_COLOR is respected.")
    private Palette.When color = Palette.When.AUTO;

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    ExplainCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws Exception {
        Desk desk = gazetteer.on(Desk.standard());
        Palette palette = Palette.of(color, io);
        boolean[] failed = new boolean[1];
        new ArticleInput(io, files).each(entry -> {
            String failure = entry.failure();
            if (entry.article() != null) {
                try {
                    ArticleView.of(desk.enrich(entry.article()), palette).forEach(io::line);
                } catch (InvalidArticleException e) {
                    failure = e.getMessage();
                }
            }
            if (failure != null) {
                failed[0] = true;
                io.say("wiredesk: " + entry.place() + ": " + failure);
            }
        });
        return failed[0] ? ExitCode.SOME_RECORDS_FAILED : ExitCode.OK;
    }
}
