package org.wiredesk.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.wiredesk.client.ArticlePublisher;
import org.wiredesk.client.Position;
import org.wiredesk.client.RecordReader;
import org.wiredesk.stream.DeadLetter;
import org.wiredesk.stream.DeadLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wiredesk dlq}: looks into dead letters and sends them again. */
@Command(mixinStandardHelpOptions = true, description = "Looks into dead letters and sends them again.")
final class DlqCommand implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private final Io io;

    @Spec
    private CommandSpec spec;

    DlqCommand(Io io) {
        this.io = io;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "dlq ls, dlq show or dlq redrive?");
    }

    @Command(mixinStandardHelpOptions = true, description = "One line per dead letter: place, stage, failure, cause.")
    int ls(@Mixin BrokerOptions broker, @Mixin Filter filter) {
        filter.each(
                broker,
                letter -> io.line(String.join(
                        "\t",
                        place(letter.record()),
                        letter.stage(),
                        letter.failure(),
                        "attempt " + letter.attempt(),
                        letter.topic() + "-" + letter.partition() + "@" + letter.offset(),
                        RecordFormat.text(letter.record().key()),
                        letter.message().replaceAll("\\s+", " "))));
        return ExitCode.OK;
    }

    @Command(mixinStandardHelpOptions = true, description = "Everything about one dead letter.")
    int show(
            @Mixin BrokerOptions broker,
            @Mixin Filter filter,
            @Parameters(paramLabel = "PARTITION@OFFSET", description = "As ls prints it.") String wanted) {
        boolean[] found = new boolean[1];
        filter.each(broker, letter -> {
            if (place(letter.record()).equals(wanted)) {
                found[0] = true;
                io.line("failed   " + letter.topic() + "-" + letter.partition() + "@" + letter.offset() + " in "
                        + letter.application() + ", attempt " + letter.attempt());
                io.line("stage    " + letter.stage());
                io.line("failure  " + letter.failure() + ": " + letter.message());
                io.line("key      " + RecordFormat.text(letter.record().key()));
                io.line("left out " + (letter.isTruncated() ? String.join(", ", letter.truncated()) : "nothing"));
                io.line("trace\n" + letter.trace().indent(2));
                io.line("value\n" + RecordFormat.text(letter.record().value()));
            }
        });
        if (!found[0]) {
            throw new CommandFailure(ExitCode.FAILURE, "there is no dead letter at " + wanted);
        }
        return ExitCode.OK;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Sends dead letters to the topic they failed in; says what it would do unless --yes is given.")
    int redrive(
            @Mixin BrokerOptions broker,
            @Mixin Filter filter,
            @Option(names = "--max-attempts", defaultValue = "3", description = "Leave those that failed so often: 3.")
                    int maxAttempts,
            @Option(names = "--yes", description = "Really send.") boolean yes) {
        long[] counts = new long[2];
        Map<String, Object> settings = new HashMap<>(broker.clientSettings());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        try (ArticlePublisher publisher = ArticlePublisher.open(broker.clientSettings(), "");
                KafkaConsumer<byte[], byte[]> source =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            filter.each(broker, letter -> {
                String name = place(letter.record()) + " to " + letter.topic() + "-" + letter.partition();
                if (letter.attempt() >= maxAttempts) {
                    io.say("left: " + name + ": attempt " + letter.attempt());
                    counts[1]++;
                    return;
                }
                Optional<ProducerRecord<byte[], byte[]>> record = DeadLetters.redrive(letter, source, PATIENCE);
                if (record.isEmpty()) {
                    io.say("lost: " + name + ": the failed record is no longer retained");
                    counts[1]++;
                    return;
                }
                if (yes) {
                    publisher.send(record.get());
                }
                io.line((yes ? "sent: " : "would send: ") + name);
                counts[0]++;
            });
        }
        io.say(counts[0] + (yes ? " sent, " : " would be sent, ") + counts[1] + " left");
        return counts[1] == 0 ? ExitCode.OK : ExitCode.SOME_RECORDS_FAILED;
    }

    private static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.partition() + "@" + record.offset();
    }

    /** Which dead letters are meant. */
    static final class Filter {
        @Option(
                names = {"-t", "--topic"},
                defaultValue = "articles.dead-letter",
                description = "Default: articles.dead-letter.")
        private String topic = "articles.dead-letter";

        @Option(
                names = {"-o", "--offset"},
                defaultValue = "beginning",
                description = "beginning (default), -N or @time.")
        private String offset = "beginning";

        @Option(names = "--stage", description = "Only failures of this stage.")
        private @Nullable String stage;

        @Option(names = "--failure", description = "Only failures of this class, for example key-mismatch.")
        private @Nullable String failure;

        @Option(names = "--key", description = "Only records of this key.")
        private @Nullable String key;

        void each(BrokerOptions broker, java.util.function.Consumer<DeadLetter> consumer) {
            Position position = Position.parse(offset);
            broker.requireBroker();
            try (RecordReader reader = RecordReader.open(broker.clientSettings(), topic, position)) {
                while (!reader.isAtEnd()) {
                    ConsumerRecord<byte[], byte[]> record = reader.next(Duration.ofMillis(100));
                    if (record != null) {
                        DeadLetter letter = DeadLetter.of(record);
                        if (isWanted(letter)) {
                            consumer.accept(letter);
                        }
                    }
                }
            }
        }

        private boolean isWanted(DeadLetter letter) {
            return (stage == null || stage.equals(letter.stage()))
                    && (failure == null || failure.equals(letter.failure()))
                    && (key == null
                            || key.equals(RecordFormat.text(letter.record().key())));
        }
    }
}
