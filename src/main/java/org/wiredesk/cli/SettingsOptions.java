package org.wiredesk.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.wiredesk.stream.StreamSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Makes every setting of the stream an option and an environment variable: {@code offset.unit} is {@code --offset-unit}
 * and {@code WIREDESK_OFFSET_UNIT}. The option wins over the variable, the variable over the default.
 */
final class SettingsOptions {
    private static final String BROKERS = "bootstrap.servers";
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Adds the options to a command. */
    void addTo(CommandLine command) {
        StreamSettings.definition().configKeys().values().stream()
                .filter(key -> !key.name.equals(BROKERS))
                .forEach(key -> command.getCommandSpec().addOption(option(key)));
    }

    /** What was set, by name of the setting. */
    Map<String, String> values(BrokerOptions broker) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : StreamSettings.definition().names()) {
            String value = System.getenv(variable(name));
            if (value != null) {
                all.put(name, value);
            }
        }
        all.put(BROKERS, broker.brokers());
        all.putAll(broker.properties());
        all.putAll(values);
        return all;
    }

    static String option(String setting) {
        return "--" + setting.replace('.', '-');
    }

    static String variable(String setting) {
        return "WIREDESK_" + setting.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private OptionSpec option(ConfigDef.ConfigKey key) {
        ISetter setter = new ISetter() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T set(T value) {
                return value == null ? null : (T) values.put(key.name, value.toString());
            }
        };
        return OptionSpec.builder(option(key.name))
                .paramLabel("VALUE")
                .type(String.class)
                .setter(setter)
                .description(key.documentation.replace("%", "%%"))
                .build();
    }
}
