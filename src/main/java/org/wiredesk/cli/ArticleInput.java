package org.wiredesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.wiredesk.intake.Entry;
import org.wiredesk.intake.Intake;
import org.wiredesk.intake.Sink;

/** The articles that a command is given: files, or JSON Lines on standard input when there are none. */
final class ArticleInput {
    private final Io io;
    private final List<Path> files;

    ArticleInput(Io io, List<Path> files) {
        this.io = io;
        this.files = files;
    }

    /** Hands on every article and every failure in order, then says what was skipped. */
    void each(Consumer<Entry> consumer) throws IOException {
        Map<String, Integer> skipped = new TreeMap<>();
        Sink sink = new Sink() {
            @Override
            public void entry(Entry entry) {
                consumer.accept(entry);
            }

            @Override
            public void skipped(String place, String reason) {
                skipped.merge(reason, 1, Integer::sum);
            }
        };
        if (files.isEmpty()) {
            Intake.readJsonLines(io.in(), "-", sink);
        }
        for (Path file : files) {
            try {
                if (file.toString().equals("-")) {
                    Intake.readJsonLines(io.in(), "-", sink);
                } else {
                    Intake.read(file, sink);
                }
            } catch (IOException | UncheckedIOException e) {
                consumer.accept(new Entry(file.toString(), null, null, "cannot be read: " + e));
            }
        }
        skipped.forEach((reason, count) -> io.say("wiredesk: " + count + " records are no articles: " + reason));
    }
}
