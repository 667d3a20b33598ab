package org.wiredesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.wiredesk.training.LineModelTrainer;
import org.wiredesk.training.PageModelTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wiredesk train}: makes models again from their data. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Makes the models of a stage again. The same data gives the same bytes, whatever the machine.")
final class TrainCommand implements Runnable {
    private final Io io;

    @Spec
    private CommandSpec spec;

    TrainCommand(Io io) {
        this.io = io;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "train cleaning?");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Trains the cleaner's models: which blocks of a page belong to the story (html), and which lines of plain",
                "text (lines). DATA holds the folder cleaning with the benchmarks' training halves."
            })
    int cleaning(
            @Parameters(paramLabel = "DATA", description = "The folder with the data.") Path data,
            @Option(
                            names = "--out",
                            paramLabel = "DIRECTORY",
                            required = true,
                            description = "Where html/ and lines/ go; the program's own stand in its resources.")
                    Path out)
            throws Exception {
        Path cleaning = data.resolve("cleaning");
        if (!Files.isDirectory(cleaning)) {
            throw new CommandFailure(ExitCode.FAILURE, cleaning + " is not a folder");
        }
        PageModelTrainer.train(cleaning, out.resolve("html"));
        io.say("html: the models are in " + out.resolve("html"));
        LineModelTrainer.train(data, out.resolve("lines"), io::say);
        io.say("lines: the models are in " + out.resolve("lines"));
        return ExitCode.OK;
    }
}
