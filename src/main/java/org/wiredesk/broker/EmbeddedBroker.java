package org.wiredesk.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A single-node Kafka broker (KRaft, broker and controller in one) in the same JVM.
 *
 * <p>It listens on localhost in plain text and creates no topics by itself. Thread-safe.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private final RaftNode node;
    private final @Nullable Path temporary;

    private EmbeddedBroker(RaftNode node, @Nullable Path temporary) {
        this.node = node;
        this.temporary = temporary;
    }

    /** Starts a broker on a free port over a temporary directory, which goes away on {@link #close}. */
    public static EmbeddedBroker start() {
        return start(0);
    }

    /**
     * Starts a broker over a temporary directory, which goes away on {@link #close}.
     *
     * @param port 0 for a free one
     * @throws IllegalStateException if the broker's jars are not on the class path
     */
    public static EmbeddedBroker start(int port) {
        try {
            Path directory = Files.createTempDirectory("wiredesk-broker-");
            try {
                return new EmbeddedBroker(startNode(port, directory), directory);
            } catch (RuntimeException e) {
                delete(directory);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary directory for the broker", e);
        }
    }

    /**
     * Starts a broker over a directory of the caller, formatted when it is empty. What was written there before is
     * there again.
     *
     * @param port 0 for a free one
     * @throws IllegalStateException if the broker's jars are not on the class path
     */
    public static EmbeddedBroker start(int port, Path directory) {
        return new EmbeddedBroker(startNode(port, directory), null);
    }

    private static RaftNode startNode(int port, Path directory) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port + ", expected 0 to 65535");
        }
        try {
            return RaftNode.start(port, directory);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "the embedded broker needs the jars of lib/demo, which are not part of this installation"
                            + " (missing class " + e.getMessage() + "); use a broker of your own",
                    e);
        }
    }

    /** Where clients connect: {@code localhost:<port>}. */
    public String bootstrapServers() {
        return "localhost:" + node.port();
    }

    /** Stops the broker and waits until it is down. */
    @Override
    public void close() {
        node.stop();
        if (temporary != null) {
            delete(temporary);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + directory, e);
        }
    }
}
