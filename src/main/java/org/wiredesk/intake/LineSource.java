package org.wiredesk.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of an input as bytes. Lines end at LF; a CR before it is no part of them. Not thread-safe. */
final class LineSource {
    private final InputStream in;
    private final int maxLength;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private long length;
    private byte @Nullable [] line;

    LineSource(InputStream in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /** The number of the current line, from 1. */
    long number() {
        return number;
    }

    /** The length of the current line with its CR, whole, even if the line is too long to be held. */
    long length() {
        return length;
    }

    /** The current line; null when it is too long to be held. */
    byte @Nullable [] bytes() {
        return line;
    }

    /** Goes to the next line; false at the end of the input. */
    boolean advance() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            length += end - from;
            if (length <= maxLength) {
                out.write(buffer, from, end - from);
            }
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        number++;
        line = length > maxLength ? null : withoutReturn(out.toByteArray());
        return any;
    }

    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean returned = line.length > 0 && line[line.length - 1] == '\r';
        return returned ? java.util.Arrays.copyOf(line, line.length - 1) : line;
    }
}
