package org.wiredesk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes: bytes in, bytes out, words to the person at the terminal. Output is UTF-8 whatever
 * the locale says.
 */
final class Io {
    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final boolean terminal;

    Io(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** The process's own streams. */
    static Io standard() {
        return new Io(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("wiredesk.terminal"));
    }

    InputStream in() {
        return in;
    }

    /** Whether standard output is a terminal; the launcher knows, the JVM does not. */
    boolean isTerminal() {
        return terminal;
    }

    /** Writes one line of data. */
    void line(byte[] bytes) {
        try {
            out.write(bytes);
            out.write('\n');
        } catch (IOException e) {
            throw new ClosedOutputException(e);
        }
    }

    /** Writes data as it is. */
    void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ClosedOutputException(e);
        }
    }

    /** Writes one line of data. */
    void line(String text) {
        line(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Hands everything written so far to the reader. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new ClosedOutputException(e);
        }
    }

    /** Tells the person at the terminal something. */
    void say(String message) {
        err.println(message);
    }

    /** Says that whoever read the output has gone, as {@code head} does after its ten lines. */
    static final class ClosedOutputException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ClosedOutputException(IOException cause) {
            super(cause);
        }
    }
}
