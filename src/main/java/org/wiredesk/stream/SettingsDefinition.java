package org.wiredesk.stream;

import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.Range.atLeast;
import static org.apache.kafka.common.config.ConfigDef.Range.between;
import static org.apache.kafka.common.config.ConfigDef.Type.BOOLEAN;
import static org.apache.kafka.common.config.ConfigDef.Type.INT;
import static org.apache.kafka.common.config.ConfigDef.Type.LIST;
import static org.apache.kafka.common.config.ConfigDef.Type.LONG;
import static org.apache.kafka.common.config.ConfigDef.Type.STRING;

import java.util.List;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.ValidString;
import org.wiredesk.text.WorkBudget;

/** The names, types, defaults and explanations of what can be set. */
final class SettingsDefinition {
    static final String BROKERS = "bootstrap.servers";
    static final String APPLICATION_ID = "application.id";
    static final String STAGES = "stages";
    static final String INPUT = "input";
    static final String INPUT_PATTERN = "input.pattern";
    static final String OUTPUT = "output";
    static final String DEAD_LETTER = "dead.letter";
    static final String OFFSET_UNIT = "offset.unit";
    static final String GAZETTEER = "gazetteer";
    static final String GROUP_PROTOCOL = "group.protocol";
    static final String THREADS = "num.stream.threads";
    static final String RAW_MAX_BYTES = "raw.max.bytes";
    static final String RECORD_MAX_BYTES = "record.max.bytes";
    static final String HEADER_RESERVE_BYTES = "header.reserve.bytes";
    static final String WORK_UNITS = "work.units";
    static final String WORK_BACKSTOP = "work.backstop.ms";
    static final String RESTART_BUDGET = "restart.budget";
    static final String RESTART_WINDOW = "restart.window.ms";
    static final String RESTART_BACKOFF = "restart.backoff.ms";
    static final String RESTART_BACKOFF_MAX = "restart.backoff.max.ms";
    static final String CLOSE_TIMEOUT = "close.timeout.ms";
    static final String CLOSE_LEAVE_GROUP = "close.leave.group";
    static final String HTTP_HOST = "http.host";
    static final String HTTP_PORT = "http.port";
    static final String HEALTH_POLL_MAX = "health.poll.max.ms";
    static final String HEALTH_COMMIT_MAX = "health.commit.max.ms";

    private SettingsDefinition() {}

    static ConfigDef create() {
        ConfigDef definition = new ConfigDef();
        defineTopics(definition);
        defineRecords(definition);
        defineRunning(definition);
        return definition;
    }

    private static void defineTopics(ConfigDef definition) {
        definition
                .define(BROKERS, LIST, List.of("localhost:9092"), HIGH, "Brokers to begin with, host:port.")
                .define(
                        STAGES,
                        STRING,
                        "cleaning,language,entities",
                        HIGH,
                        "The stages that this application runs: any contiguous part of the chain.")
                .define(
                        INPUT,
                        LIST,
                        List.of(),
                        HIGH,
                        "Topics to read. Empty: articles.raw, articles.cleaned or articles.languaged, whichever the"
                                + " first stage reads.")
                .define(
                        INPUT_PATTERN,
                        STRING,
                        "",
                        MEDIUM,
                        "Regular expression of topics to read, instead of input. Needs group.protocol=classic.")
                .define(
                        OUTPUT,
                        STRING,
                        "",
                        HIGH,
                        "Topic to write. Empty: articles.cleaned, articles.languaged or articles.enriched, whichever"
                                + " the last stage writes.")
                .define(DEAD_LETTER, STRING, "articles.dead-letter", HIGH, "Topic for records that failed.")
                .define(
                        APPLICATION_ID,
                        STRING,
                        "",
                        HIGH,
                        "Names the consumer group and its transactions. Empty: wiredesk for the whole chain, else"
                                + " wiredesk-<stages>.")
                .define(
                        GROUP_PROTOCOL,
                        STRING,
                        "classic",
                        ValidString.in("classic", "streams"),
                        MEDIUM,
                        "The rebalance protocol: classic, or streams (KIP-1071), which takes neither"
                                + " group.instance.id nor input.pattern.");
    }

    private static void defineRecords(ConfigDef definition) {
        definition
                .define(
                        OFFSET_UNIT,
                        STRING,
                        "codepoint",
                        ValidString.in("codepoint", "utf16"),
                        MEDIUM,
                        "What offsets in records count. Fixed by the cleaning stage, kept by later ones.")
                .define(
                        GAZETTEER,
                        STRING,
                        "",
                        MEDIUM,
                        "File of your own names (.tsv, .csv or .jsonl, also as .gz), which win over the built-in ones."
                                + " Read at the start; its hash stands in the provenance of the entities stage.")
                .define(
                        RAW_MAX_BYTES,
                        INT,
                        4 * 1024 * 1024,
                        atLeast(1),
                        MEDIUM,
                        "The largest raw value, uncompressed. A larger one becomes a dead letter without its value.")
                .define(
                        RECORD_MAX_BYTES,
                        INT,
                        12 * 1024 * 1024,
                        atLeast(1),
                        MEDIUM,
                        "The largest record written, uncompressed; max.message.bytes of the cleaned, languaged,"
                                + " enriched and dead-letter topics is at least this.")
                .define(
                        HEADER_RESERVE_BYTES,
                        INT,
                        128 * 1024,
                        atLeast(16 * 1024),
                        LOW,
                        "Part of record.max.bytes that is kept free for headers.")
                .define(
                        WORK_UNITS,
                        LONG,
                        WorkBudget.DEFAULT_UNITS,
                        atLeast(1),
                        LOW,
                        "The work that one article may cost each stage; a unit is about one character visited by one"
                                + " pass. The same article costs the same everywhere.")
                .define(
                        WORK_BACKSTOP,
                        LONG,
                        2500,
                        atLeast(1),
                        LOW,
                        "The longest time for one article in one stage, against faults that work.units does not see."
                                + " max.poll.records x stages x this stays under transaction.timeout.ms.");
    }

    private static void defineRunning(ConfigDef definition) {
        definition
                .define(THREADS, INT, 1, atLeast(1), MEDIUM, "Stream threads of this instance.")
                .define(
                        RESTART_BUDGET,
                        INT,
                        5,
                        atLeast(0),
                        MEDIUM,
                        "How many failed threads are replaced within restart.window.ms before the process gives up.")
                .define(RESTART_WINDOW, LONG, 600_000, atLeast(1), LOW, "The time that restart.budget is for.")
                .define(
                        RESTART_BACKOFF,
                        LONG,
                        1000,
                        atLeast(0),
                        LOW,
                        "The pause before the first replacement; it doubles with each one.")
                .define(RESTART_BACKOFF_MAX, LONG, 30_000, atLeast(0), LOW, "The longest pause before a replacement.")
                .define(
                        CLOSE_TIMEOUT,
                        LONG,
                        30_000,
                        atLeast(0),
                        LOW,
                        "How long a stop waits for the threads. The grace period of the platform is longer.")
                .define(
                        CLOSE_LEAVE_GROUP,
                        BOOLEAN,
                        true,
                        MEDIUM,
                        "Whether a stop leaves the consumer group, so that others take over at once. Set it to false"
                                + " for rolling restarts with group.instance.id.")
                .define(HTTP_HOST, STRING, "0.0.0.0", LOW, "Address of the HTTP endpoint.")
                .define(
                        HTTP_PORT,
                        INT,
                        8080,
                        between(-1, 65_535),
                        MEDIUM,
                        "Port of /health/live, /health/ready, /metrics and /topology. 0: a free one; -1: none.")
                .define(
                        HEALTH_POLL_MAX,
                        LONG,
                        300_000,
                        atLeast(1),
                        LOW,
                        "Not live when a thread has not polled for so long.")
                .define(
                        HEALTH_COMMIT_MAX,
                        LONG,
                        120_000,
                        atLeast(1),
                        LOW,
                        "Not ready when records wait and nothing was committed for so long.");
    }
}
