package org.wiredesk.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiredesk.schema.Problem;
import org.wiredesk.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk validate}: checks records against the published schemas. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Checks JSON Lines against the published schemas: one line of output for each problem, line:path: cause.",
            "A record with enrichment is taken for an enriched article, any other for a raw one."
        })
final class ValidateCommand implements Callable<Integer> {
    private final Io io;

    @Option(names = "--schema", paramLabel = "KIND", description = "raw or enriched, for every record.")
    private Kind kind = Kind.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "No words on standard error.")
    private boolean quiet;

    @Parameters(paramLabel = "FILE", description = "JSON Lines, .gz too; standard input when there are none.")
    private List<Path> files = new ArrayList<>();

    /** Which schema to use. */
    enum Kind {
        AUTO,
        RAW,
        ENRICHED
    }

    ValidateCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        long[] counts = new long[3];
        new TextInput(io, files).eachLine(line -> {
            counts[0]++;
            if (line.isBlank()) {
                return;
            }
            counts[1]++;
            List<Problem> problems = problems(line);
            problems.forEach(problem -> io.line(counts[0] + ":" + problem));
            if (!problems.isEmpty()) {
                counts[2]++;
            }
        });
        if (!quiet) {
            io.say(counts[1] + " records, " + counts[2] + " with problems");
        }
        return counts[2] == 0 ? ExitCode.OK : ExitCode.SOME_RECORDS_FAILED;
    }

    private List<Problem> problems(String line) {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        boolean enriched = kind == Kind.ENRICHED || (kind == Kind.AUTO && line.contains("\"enrichment\""));
        return enriched ? Schemas.validateEnriched(json) : Schemas.validateRaw(json);
    }
}
