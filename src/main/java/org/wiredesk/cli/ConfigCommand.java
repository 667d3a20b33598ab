package org.wiredesk.cli;

import java.util.concurrent.Callable;
import org.apache.kafka.common.config.ConfigDef;
import org.wiredesk.stream.StreamSettings;
import picocli.CommandLine.Command;

/** {@code wiredesk config}: the configuration reference, as it stands in the README. */
@Command(mixinStandardHelpOptions = true, description = "Prints the settings of run as a Markdown table.")
final class ConfigCommand implements Callable<Integer> {
    private final Io io;

    ConfigCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        io.line(table());
        return ExitCode.OK;
    }

    /** The settings in the order of their definition. */
    static String table() {
        StringBuilder out = new StringBuilder("| setting | default | what it does |\n| --- | --- | --- |");
        for (ConfigDef.ConfigKey key : StreamSettings.definition().configKeys().values()) {
            out.append("\n| `")
                    .append(key.name)
                    .append("` | ")
                    .append(value(key))
                    .append(" | ")
                    .append(key.documentation.replace("|", "\\|"))
                    .append(" |");
        }
        return out.toString();
    }

    private static String value(ConfigDef.ConfigKey key) {
        String value = ConfigDef.convertToString(key.defaultValue, key.type);
        return value == null || value.isEmpty() ? "" : "`" + value + "`";
    }
}
