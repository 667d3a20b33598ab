package org.wiredesk.stream;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.desk.Desk;
import org.wiredesk.desk.Stage;

/**
 * The settings of a stream application: the project's own ({@link #definition}), and any of Kafka's, which are passed
 * through. Checked when they are made; immutable.
 */
public final class StreamSettings {
    private static final ConfigDef DEFINITION = SettingsDefinition.create();

    private final AbstractConfig config;
    private final List<Stage> stages;
    private final @Nullable Pattern inputPattern;
    private final KafkaProperties kafka;

    private StreamSettings(Map<String, String> settings) {
        config = new AbstractConfig(DEFINITION, settings, false);
        stages = stages(config.getString(SettingsDefinition.STAGES));
        inputPattern = pattern(config.getString(SettingsDefinition.INPUT_PATTERN));
        kafka = KafkaProperties.of(this, settings, DEFINITION.names());
    }

    /**
     * Settings by name.
     *
     * @throws ConfigException if a value is not allowed, or values contradict each other; the message names them
     */
    public static StreamSettings of(Map<String, String> settings) {
        StreamSettings made = new StreamSettings(settings);
        StartChecks.check(made);
        return made;
    }

    /** The project's own settings with types, defaults and explanations. */
    public static ConfigDef definition() {
        return new ConfigDef(DEFINITION);
    }

    /** The brokers, as Kafka's clients take them. */
    public String brokers() {
        return String.join(",", config.getList(SettingsDefinition.BROKERS));
    }

    public List<Stage> stages() {
        return stages;
    }

    /** The topics to read; empty when there is a pattern. */
    public List<String> inputs() {
        List<String> inputs = config.getList(SettingsDefinition.INPUT);
        if (!inputs.isEmpty() || inputPattern != null) {
            return List.copyOf(inputs);
        }
        return List.of(ChainTopics.before(stages.get(0)));
    }

    public @Nullable Pattern inputPattern() {
        return inputPattern;
    }

    public String output() {
        String output = config.getString(SettingsDefinition.OUTPUT);
        return output.isEmpty() ? ChainTopics.after(stages.get(stages.size() - 1)) : output;
    }

    public String deadLetter() {
        return config.getString(SettingsDefinition.DEAD_LETTER);
    }

    /** The application id: as set, else {@code wiredesk}, with the stages unless it is all of them. */
    public String applicationId() {
        String id = config.getString(SettingsDefinition.APPLICATION_ID);
        if (!id.isEmpty()) {
            return id;
        }
        if (stages.size() == Stage.values().length) {
            return "wiredesk";
        }
        return "wiredesk-"
                + String.join("-", stages.stream().map(Stage::wireName).toList());
    }

    public OffsetUnit offsetUnit() {
        return OffsetUnit.of(config.getString(SettingsDefinition.OFFSET_UNIT));
    }

    /**
     * The desk with this unit, these budgets and the user's own names.
     *
     * @throws ConfigException if the file of names cannot be read or understood; the message says why
     */
    public Desk desk() {
        Desk desk = Desk.of(offsetUnit(), config.getLong(SettingsDefinition.WORK_UNITS), backstop());
        String gazetteer = config.getString(SettingsDefinition.GAZETTEER);
        try {
            return gazetteer.isEmpty() ? desk : desk.withGazetteer(Path.of(gazetteer));
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigException(SettingsDefinition.GAZETTEER, gazetteer, e.getMessage());
        }
    }

    SizeLimits limits() {
        return new SizeLimits(
                config.getInt(SettingsDefinition.RAW_MAX_BYTES),
                config.getInt(SettingsDefinition.RECORD_MAX_BYTES),
                config.getInt(SettingsDefinition.HEADER_RESERVE_BYTES));
    }

    Duration backstop() {
        return millis(SettingsDefinition.WORK_BACKSTOP);
    }

    String groupProtocol() {
        return config.getString(SettingsDefinition.GROUP_PROTOCOL);
    }

    int threads() {
        return config.getInt(SettingsDefinition.THREADS);
    }

    /** How many failed threads are replaced within {@link #restartWindow}. */
    public int restartBudget() {
        return config.getInt(SettingsDefinition.RESTART_BUDGET);
    }

    public Duration restartWindow() {
        return millis(SettingsDefinition.RESTART_WINDOW);
    }

    public Duration restartBackoff() {
        return millis(SettingsDefinition.RESTART_BACKOFF);
    }

    public Duration restartBackoffMax() {
        return millis(SettingsDefinition.RESTART_BACKOFF_MAX);
    }

    public Duration closeTimeout() {
        return millis(SettingsDefinition.CLOSE_TIMEOUT);
    }

    public boolean leaveGroupOnClose() {
        return config.getBoolean(SettingsDefinition.CLOSE_LEAVE_GROUP);
    }

    public String httpHost() {
        return config.getString(SettingsDefinition.HTTP_HOST);
    }

    /** The port of the HTTP endpoint; 0 for a free one, -1 for no endpoint. */
    public int httpPort() {
        return config.getInt(SettingsDefinition.HTTP_PORT);
    }

    public Duration healthPollMax() {
        return millis(SettingsDefinition.HEALTH_POLL_MAX);
    }

    public Duration healthCommitMax() {
        return millis(SettingsDefinition.HEALTH_COMMIT_MAX);
    }

    /** The properties for {@link org.apache.kafka.streams.KafkaStreams}. */
    public Properties kafkaStreams() {
        return kafka.streams();
    }

    /** What connects a plain client to the same brokers: addresses and, when set, security. */
    public Map<String, Object> kafkaClient() {
        return kafka.client();
    }

    KafkaProperties kafka() {
        return kafka;
    }

    private Duration millis(String name) {
        return Duration.ofMillis(config.getLong(name));
    }

    private static List<Stage> stages(String names) {
        try {
            return Stage.parse(names);
        } catch (IllegalArgumentException e) {
            throw new ConfigException(SettingsDefinition.STAGES, names, e.getMessage());
        }
    }

    private static @Nullable Pattern pattern(String regex) {
        try {
            return regex.isEmpty() ? null : Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new ConfigException(SettingsDefinition.INPUT_PATTERN, regex, e.getMessage());
        }
    }
}
