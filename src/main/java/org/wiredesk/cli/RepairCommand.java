package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiredesk.text.cleaning.TextRepair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk repair}: mends characters and drops nothing else. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Repairs characters: mojibake, detached accents, invisible controls, NFC. Drops nothing else.")
final class RepairCommand implements Callable<Integer> {
    private final Io io;

    @Option(names = "--jsonl", description = "Read and write {\"id\",\"text\"}, one JSON object per line.")
    private boolean jsonl;

    @Parameters(paramLabel = "FILE", description = "Text files, .gz too; standard input when there are none.")
    private List<Path> files = new ArrayList<>();

    RepairCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws Exception {
        TextInput input = new TextInput(io, files);
        if (jsonl) {
            return new DocumentFilter(io).run(input, (text, out) -> out.put("text", TextRepair.repair(text)));
        }
        input.eachText(text -> io.write(TextRepair.repair(text)));
        return ExitCode.OK;
    }
}
