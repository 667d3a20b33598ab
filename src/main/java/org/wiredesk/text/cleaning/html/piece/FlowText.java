package org.wiredesk.text.cleaning.html.piece;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;

/**
 * Text as a browser lets it flow: white space runs are one space, line breaks one line feed. Each character keeps its
 * place in the raw page. Not thread-safe.
 */
final class FlowText {
    private char[] chars = new char[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int length;

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
        int before = solid;
        makeRoom(source.length() + 1);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c <= ' ' && !preserve && isHtmlSpace(c)) {
                separate(' ', source.start(i), source.end(i));
                continue;
            }
            if (pending != 0) {
                flushSeparator();
            }
            chars[length] = c;
            starts[length] = source.start(i);
            ends[length++] = source.end(i);
            solid += MappedText.isSpace(c) ? 0 : 1;
        }
        if (link != null && solid > before) {
            linked += solid - before;
            href = href == null ? link : href;
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
    String text() {
        int from = from();
        return new String(chars, from, to(from) - from);
    }

    /** The text without white space at its ends, with the place of each character. */
    MappedText done(String raw) {
        int from = from();
        int to = to(from);
        String text = new String(chars, from, to - from);
        if (isStretch(from, to) && raw.startsWith(text, starts[from])) {
            return MappedText.of(raw, starts[from], ends[to - 1]);
        }
        return MappedText.of(raw, text, starts, ends, from);
    }

    /** Whether the characters stand side by side in the page, as the texts of most links and labels do. */
    private boolean isStretch(int from, int to) {
        if (from == to || ends[to - 1] - starts[from] != to - from) {
            return false;
        }
        int base = starts[from] - from;
        for (int i = from; i < to; i++) {
            if (starts[i] != base + i || ends[i] != base + i + 1) {
                return false;
            }
        }
        return true;
    }

    /** Begins an empty text. */
    void clear() {
        length = 0;
        pending = 0;
        linked = 0;
        solid = 0;
        href = null;
    }

    private int from() {
        int from = 0;
        while (from < length && MappedText.isSpace(chars[from])) {
            from++;
        }
        return from;
    }

    private int to(int from) {
        int to = length;
        while (to > from && MappedText.isSpace(chars[to - 1])) {
            to--;
        }
        return to;
    }

    private void flushSeparator() {
        if (pending != 0 && length > 0) {
            makeRoom(1);
            chars[length] = pending;
            starts[length] = pendingStart;
            ends[length++] = pendingEnd;
        }
        pending = 0;
    }

    private void makeRoom(int more) {
        if (length + more > chars.length) {
            int room = Math.max(length + more, 2 * chars.length);
            chars = Arrays.copyOf(chars, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
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
