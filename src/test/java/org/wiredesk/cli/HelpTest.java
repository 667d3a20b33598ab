package org.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_ERR)
class HelpTest {
    /** The parser's own complaints go to the process's standard error, not to the command's. */
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void everyCommandExplainsItselfWithoutComplaint() {
        PrintStream before = System.err;
        System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
        try {
            assertThat(help(List.of())).contains("evaluate cleaning", "dlq redrive", "train entities", "run");
        } finally {
            System.setErr(before);
        }
        assertThat(complaints.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** The names of all commands below one, after each of them has shown its help. */
    private static List<String> help(List<String> command) {
        List<String> arguments = new ArrayList<>(command);
        arguments.add("--help");
        Terminal shown = Terminal.run("", arguments.toArray(String[]::new));
        assertThat(shown.code()).as("exit code of %s", arguments).isZero();
        assertThat(shown.out()).startsWith("Usage: wiredesk");

        List<String> names = new ArrayList<>();
        List<String> below = shown.lines().stream()
                .dropWhile(line -> !line.equals("Commands:"))
                .toList();
        for (String line : below) {
            if (line.matches("  \\S.*")) {
                List<String> inner = new ArrayList<>(command);
                inner.add(line.strip().split("\\s+")[0]);
                names.add(String.join(" ", inner));
                names.addAll(help(inner));
            }
        }
        return names;
    }
}
