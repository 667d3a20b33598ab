package org.wiredesk.text.cleaning.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;

/**
 * Text as a browser lets it flow: white space runs are one space, line breaks one line feed. Each character keeps its
 * place in the raw page. Not thread-safe.
 */
final class FlowText {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private char pending;
    private int pendingStart;
    private int pendingEnd;

    private int linked;
    private int solid;
    private @Nullable String href;

    boolean isEmpty() {
        return solid == 0;
    }

    /** Adds a text node. */
    void append(SourceText source, boolean preserve, @Nullable String link) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (isHtmlSpace(c) && !preserve) {
                separate(' ', source.start(i), source.end(i));
                continue;
            }
            flushSeparator();
            put(c, source.start(i), source.end(i));
            if (!MappedText.isSpace(c)) {
                solid++;
                if (link != null) {
                    linked++;
                    href = href == null ? link : href;
                }
            }
        }
    }

    /** Asks for a space, TAB or line feed before the next text; of several, the strongest is written, once. */
    void separate(char separator, int rawStart, int rawEnd) {
        if (rank(separator) > rank(pending)) {
            pending = separator;
            pendingStart = rawStart;
            pendingEnd = rawEnd;
        } else if (pending == ' ' && rawStart == pendingEnd) {
            pendingEnd = rawEnd;
        }
    }

    /** Share of the characters inside links. */
    double linkDensity() {
        return solid == 0 ? 0 : Math.rint(1000.0 * linked / solid) / 1000.0;
    }

    @Nullable
    String href() {
        return href;
    }

    /** The text without white space at its ends. */
    MappedText done(String raw) {
        int length = text.length();
        return MappedText.of(raw, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length))
                .strip();
    }

    private void flushSeparator() {
        if (pending != 0 && text.length() > 0) {
            put(pending, pendingStart, pendingEnd);
        }
        pending = 0;
    }

    private void put(char c, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        text.append(c);
        starts[at] = start;
        ends[at] = end;
    }

    private static int rank(char separator) {
        return switch (separator) {
            case 0 -> 0;
            case ' ' -> 1;
            case '\t' -> 2;
            default -> 3;
        };
    }

    private static boolean isHtmlSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
