package org.wiredesk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.wiredesk.article.JsonMappers;

/** Runs a command in this process and holds what it said. */
record Terminal(int code, String out, String err) {
    static Terminal run(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Io io = new Io(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = Cli.run(io, args);
        return new Terminal(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** One line of the output as a JSON object. */
    Map<?, ?> object(int line) {
        return JsonMappers.records().readValue(lines().get(line), Map.class);
    }

    /** One line of the output as a JSON array. */
    List<?> array(int line) {
        return JsonMappers.records().readValue(lines().get(line), List.class);
    }
}
