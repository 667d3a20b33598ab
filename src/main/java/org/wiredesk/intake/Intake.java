package org.wiredesk.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads files of raw articles in any of the known forms, front to back. Thread-safe. */
public final class Intake {
    private static final int LOOK_AHEAD = 512;
    private static final int BUFFER = 1 << 16;

    private Intake() {}

    /**
     * Reads a file. Its name tells the form ({@code .jsonl .json .txt .html .xml .rss .atom .warc}, each also with
     * {@code .gz}), else its first bytes do.
     *
     * @throws IOException if the file cannot be read; faults of single records go to the sink
     */
    public static void read(Path file, Sink sink) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            read(in, String.valueOf(file.getFileName()), sink);
        }
    }

    /** Reads a stream under a file's name. */
    public static void read(InputStream stream, String name, Sink sink) throws IOException {
        InputStream buffered = stream.markSupported() ? stream : new BufferedInputStream(stream, BUFFER);
        byte[] start = peek(buffered);
        boolean gzip = start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
        InputStream plain = buffered;
        if (gzip) {
            if (Format.of(name, new byte[0]).equals(Format.WARC)) {
                Format.WARC.reader().read(buffered, name, sink);
                return;
            }
            plain = new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER);
            start = peek(plain);
        }
        Format.of(name, start).reader().read(plain, name, sink);
    }

    /** Reads JSON Lines of raw articles. */
    public static void readJsonLines(InputStream in, String name, Sink sink) throws IOException {
        Format.JSON_LINES.reader().read(in, name, sink);
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] start = in.readNBytes(LOOK_AHEAD);
        in.reset();
        return start;
    }
}
