package org.wiredesk.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads JSON Lines: one raw article a line; blank lines are passed over. */
final class JsonLinesReader implements ArticleReader {
    /** A longer line is no article but a broken file. */
    static final int MAX_LINE_BYTES = 64 << 20;

    private static final int BUFFER = 1 << 16;

    @Override
    public void read(InputStream in, String name, Sink sink) throws IOException {
        byte[] buffer = new byte[BUFFER];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        boolean tooLong = false;
        int read;
        while ((read = in.read(buffer)) >= 0) {
            int start = 0;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    tooLong = append(line, buffer, start, i, tooLong);
                    hand(line, tooLong, name + ":" + number, sink);
                    number++;
                    tooLong = false;
                    start = i + 1;
                }
            }
            tooLong = append(line, buffer, start, read, tooLong);
        }
        hand(line, tooLong, name + ":" + number, sink);
    }

    private static boolean append(ByteArrayOutputStream line, byte[] buffer, int from, int to, boolean tooLong) {
        if (tooLong || line.size() + (to - from) > MAX_LINE_BYTES) {
            return true;
        }
        line.write(buffer, from, to - from);
        return false;
    }

    private static void hand(ByteArrayOutputStream line, boolean tooLong, String place, Sink sink) {
        byte[] bytes = line.toByteArray();
        line.reset();
        if (tooLong) {
            sink.entry(Entry.failed(place, null, "the line is longer than " + MAX_LINE_BYTES + " bytes"));
        } else if (!isBlank(bytes)) {
            sink.entry(JsonReader.entry(withoutByteOrderMark(bytes), place));
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static byte[] withoutByteOrderMark(byte[] bytes) {
        boolean marked = bytes.length >= 3
                && (bytes[0] & 0xff) == 0xef
                && (bytes[1] & 0xff) == 0xbb
                && (bytes[2] & 0xff) == 0xbf;
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }
}
