package org.wiredesk.cli;

/** The exit codes of every command. */
final class ExitCode {
    static final int OK = 0;
    /** Failure at run time. */
    static final int FAILURE = 1;
    /** The arguments make no sense. */
    static final int USAGE = 2;
    /** The command ran to its end, but some records failed; each is named in the output or on standard error. */
    static final int SOME_RECORDS_FAILED = 3;
    /** No broker answers. */
    static final int BROKER_UNREACHABLE = 4;

    private ExitCode() {}
}
