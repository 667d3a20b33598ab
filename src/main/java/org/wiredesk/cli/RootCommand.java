package org.wiredesk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code wiredesk} says without a command. */
@Command(
        name = "wiredesk",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        description = "Cleans, languages and tags news articles: as a filter on files, or as a service on Kafka.",
        footer = {
            "",
            "Exit codes: 0 good, 1 failure at run time, 2 usage, 3 some records failed,",
            "4 broker unreachable, 130 interrupted."
        })
final class RootCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? wiredesk --help lists them");
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"wiredesk " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
