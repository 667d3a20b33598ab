package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.wiredesk.topic.TopicFiles;
import org.wiredesk.topic.TopicPlan;
import org.wiredesk.topic.TopicSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wiredesk topics}: topics as files. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Compares the topics of a cluster with their files, and makes them so. Never deletes.")
final class TopicsCommand implements Runnable {
    private final Io io;

    @Spec
    private CommandSpec spec;

    TopicsCommand(Io io) {
        this.io = io;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "topics plan, topics apply or topics check?");
    }

    @Command(mixinStandardHelpOptions = true, description = "Says what apply would do.")
    int plan(@Mixin BrokerOptions broker, @Mixin Options options) {
        try (Admin admin = broker.admin()) {
            io.line(options.plan(admin).toString());
        }
        return ExitCode.OK;
    }

    @Command(mixinStandardHelpOptions = true, description = "Creates topics, adds partitions, changes settings.")
    int apply(@Mixin BrokerOptions broker, @Mixin Options options) {
        try (Admin admin = broker.admin()) {
            TopicPlan plan = options.plan(admin);
            io.line(plan.toString());
            if (!plan.refused().isEmpty()) {
                throw new CommandFailure(ExitCode.FAILURE, "nothing was changed, because of what is refused above");
            }
            plan.apply(admin);
        }
        return ExitCode.OK;
    }

    @Command(mixinStandardHelpOptions = true, description = "Exits with 1 when the topics differ from their files.")
    int check(@Mixin BrokerOptions broker, @Mixin Options options) {
        try (Admin admin = broker.admin()) {
            TopicPlan plan = options.plan(admin);
            io.line(plan.toString());
            return plan.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
        }
    }

    /** What the three have in common. */
    static final class Options {
        @Option(
                names = "--dir",
                paramLabel = "DIRECTORY",
                description = "Topic files of one's own; default: those that come with the program.")
        private @Nullable Path directory;

        @Option(names = "--replicas", description = "Replicas of each partition, instead of what the files say.")
        private int replicas;

        @Option(
                names = "--break-order",
                description = "Allow more partitions: keys move, and the order of their records is lost.")
        private boolean breakOrder;

        TopicPlan plan(Admin admin) {
            List<TopicSpec> specs = directory == null ? TopicFiles.packaged() : TopicFiles.load(directory);
            if (replicas > 0) {
                specs = specs.stream().map(spec -> spec.withReplicas(replicas)).toList();
            }
            return TopicPlan.of(specs, admin, breakOrder);
        }
    }
}
