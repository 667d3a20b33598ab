package org.wiredesk;

import org.wiredesk.cli.Cli;

/** The entry point of the {@code wiredesk} program. */
public final class Wiredesk {
    private Wiredesk() {}

    /** Hands the arguments to the command line and exits with its code. */
    public static void main(String[] args) {
        System.exit(Cli.run(args));
    }
}
