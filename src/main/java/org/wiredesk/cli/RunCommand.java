package org.wiredesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.wiredesk.desk.Stage;
import org.wiredesk.service.StreamApplication;
import org.wiredesk.stream.StreamSettings;
import org.wiredesk.topic.TopicCheck;
import org.wiredesk.topic.TopicFiles;
import org.wiredesk.topic.TopicSpec;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiredesk run}: the stream application on a real cluster. */
@Command(
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs the stream application until it is stopped. Every setting can also be given as",
        footer = {"", "an environment variable: --offset-unit is WIREDESK_OFFSET_UNIT."})
final class RunCommand implements Callable<Integer> {
    private static final String DEAD_LETTER = "articles.dead-letter";
    private final Io io;
    private final SettingsOptions options = new SettingsOptions();

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Option(names = "--skip-topic-check", description = "Start even if topics are missing or set so that data is lost.")
    private boolean skipTopicCheck;

    private RunCommand(Io io) {
        this.io = io;
    }

    /** The command with an option for each setting. */
    static CommandLine create(Io io) {
        RunCommand command = new RunCommand(io);
        CommandLine line = new CommandLine(command);
        command.options.addTo(line);
        return line;
    }

    @Override
    public Integer call() throws Exception {
        StreamSettings settings = StreamSettings.of(options.values(broker));
        try (Admin admin = broker.admin()) {
            if (!skipTopicCheck) {
                check(settings, admin);
            }
        }
        try (StreamApplication application = StreamApplication.of(settings)) {
            Thread stop = new Thread(application::close, "wiredesk-stop");
            Runtime.getRuntime().addShutdownHook(stop);
            application.start();
            io.say("wiredesk: " + settings.applicationId() + " reads "
                    + (settings.inputPattern() == null ? settings.inputs() : settings.inputPattern()) + ", writes "
                    + settings.output() + ", failures to " + settings.deadLetter()
                    + (application.httpPort() < 0 ? "" : "; health on port " + application.httpPort()));
            return application.ended().get(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }

    private void check(StreamSettings settings, Admin admin) {
        List<TopicSpec> specs = new ArrayList<>();
        String stages = settings.stages().stream().map(Stage::wireName).collect(Collectors.joining(","));
        StreamSettings usual = StreamSettings.of(Map.of("stages", stages));
        settings.inputs().forEach(topic -> specs.add(spec(topic, usual.inputs().get(0))));
        specs.add(spec(settings.output(), usual.output()));
        specs.add(spec(settings.deadLetter(), DEAD_LETTER));
        TopicCheck check = TopicCheck.of(specs, admin);
        if (!check.isPassed()) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "the topics are not ready:\n" + check + "\n--skip-topic-check starts all the same");
        }
    }

    /** What a topic must be: as its own file says, else as the file of the topic in whose place it stands. */
    private static TopicSpec spec(String topic, String role) {
        List<TopicSpec> packaged = TopicFiles.packaged();
        return packaged.stream()
                .filter(spec -> spec.name().equals(topic))
                .findFirst()
                .or(() -> packaged.stream()
                        .filter(spec -> spec.name().equals(role))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("there is no topic file for " + role))
                .withName(topic);
    }
}
