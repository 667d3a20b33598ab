package org.wiredesk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.errors.BrokerNotAvailableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.wiredesk.article.InvalidArticleException;
import picocli.CommandLine;

/** Runs the command that the arguments name. */
public final class Cli {
    private final Io io;
    private final Map<String, Function<Io, CommandLine>> commands = new LinkedHashMap<>();

    private Cli(Io io) {
        this.io = io;
        commands.put("demo", of(DemoCommand::new));
        commands.put("run", RunCommand::create);
        commands.put("enrich", of(EnrichCommand::new));
        commands.put("clean", of(CleanCommand::new));
        commands.put("repair", of(RepairCommand::new));
        commands.put("validate", of(ValidateCommand::new));
        commands.put("detect", of(DetectCommand::new));
        commands.put("tag", of(TagCommand::new));
        commands.put("explain", of(ExplainCommand::new));
        commands.put("produce", of(ProduceCommand::new));
        commands.put("consume", of(ConsumeCommand::new));
        commands.put("topics", of(TopicsCommand::new));
        commands.put("dlq", of(DlqCommand::new));
        commands.put("evaluate", of(EvaluateCommand::new));
        commands.put("bench", of(BenchCommand::new));
        commands.put("train", of(TrainCommand::new));
        commands.put("config", of(ConfigCommand::new));
    }

    /** Runs a command on the process's own streams and returns the exit code. */
    public static int run(String[] args) {
        return new Cli(Io.standard()).execute(args);
    }

    /** Runs a command on other streams. */
    static int run(Io io, String... args) {
        return new Cli(io).execute(args);
    }

    private int execute(String[] args) {
        CommandLine root = new CommandLine(new RootCommand());
        // A command that is named needs no other: this keeps the start of the filters short.
        if (args.length > 0 && commands.containsKey(args[0])) {
            add(root, args[0]);
        } else {
            commands.keySet().forEach(name -> add(root, name));
        }
        StringWriter help = new StringWriter();
        root.setOut(new PrintWriter(help));
        root.setErr(new PrintWriter(help));
        root.setExecutionExceptionHandler((failure, line, parsed) -> explain(failure));
        root.setParameterExceptionHandler((failure, arguments) -> {
            io.say("wiredesk: " + failure.getMessage());
            io.say("Try: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitCode.USAGE;
        });
        root.setCaseInsensitiveEnumValuesAllowed(true);
        int code = root.execute(args);
        if (help.getBuffer().length() > 0) {
            io.line(help.toString().stripTrailing());
        }
        try {
            io.flush();
        } catch (Io.ClosedOutputException e) {
            return ExitCode.OK;
        }
        return code;
    }

    private static Function<Io, CommandLine> of(Function<Io, ?> command) {
        return io -> new CommandLine(command.apply(io));
    }

    private void add(CommandLine root, String name) {
        root.addSubcommand(name, commands.get(name).apply(io));
    }

    private int explain(Exception failure) {
        if (failure instanceof Io.ClosedOutputException) {
            return ExitCode.OK;
        }
        if (failure instanceof CommandFailure known) {
            io.say("wiredesk: " + known.getMessage());
            return known.exitCode();
        }
        if (isUnreachable(failure)) {
            io.say("wiredesk: no broker answers: " + failure.getMessage());
            return ExitCode.BROKER_UNREACHABLE;
        }
        boolean users = failure instanceof InvalidArticleException
                || failure instanceof IllegalArgumentException
                || failure instanceof java.io.IOException;
        io.say("wiredesk: " + (users ? failure.getMessage() : failure.toString()));
        if (!users) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            io.say(trace.toString());
        }
        return ExitCode.FAILURE;
    }

    private static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException || cause instanceof BrokerNotAvailableException) {
                return true;
            }
        }
        return false;
    }
}
