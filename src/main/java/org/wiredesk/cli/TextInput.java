package org.wiredesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.wiredesk.article.Utf8;

/** Reads the files that a text filter is given, or standard input when it is given none. */
final class TextInput {
    private final Io io;
    private final List<Path> files;

    TextInput(Io io, List<Path> files) {
        this.io = io;
        this.files = files;
    }

    /** Hands on every line of every file without its line end; LF, CR LF and CR end a line. */
    void eachLine(Consumer<String> consumer) {
        eachStream(in -> {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                String line;
                while ((line = reader.readLine()) != null) {
                    consumer.accept(line);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Hands on each file whole. */
    void eachText(Consumer<String> consumer) {
        eachStream(in -> {
            try {
                consumer.accept(Utf8.decode(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void eachStream(Consumer<InputStream> consumer) {
        if (files.isEmpty()) {
            consumer.accept(io.in());
            return;
        }
        for (Path file : files) {
            if (file.toString().equals("-")) {
                consumer.accept(io.in());
                continue;
            }
            try (InputStream in = open(file)) {
                consumer.accept(in);
            } catch (IOException e) {
                throw new CommandFailure(ExitCode.FAILURE, "cannot read " + file + ": " + e.getMessage());
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
