package org.wiredesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that knows, for each of its characters, the stretch of raw content that it came from, and every place where it
 * differs from the raw content.
 *
 * <p>All offsets are UTF-16. Immutable and thread-safe. A text that nothing has changed keeps no map.
 */
public final class MappedText {
    /** Below the Ogham space mark the only spaces are those of Latin-1. */
    private static final char LAST_COMMON_SPACE = '\u1680';
    /** A bit for each of the first 33 characters that is white space: TAB to CR, the separators and the space. */
    private static final long CONTROL_SPACES = 0b1_1111_0000_0000_0000_0011_1110_0000_0000L;

    private final String raw;
    private final String text;
    /** Where text that has no map begins in the raw content. */
    private final int base;

    private final int @Nullable [] rawStarts;
    private final int @Nullable [] rawEnds;
    private final List<Edit> edits;

    private MappedText(
            String raw, String text, int base, int @Nullable [] rawStarts, int @Nullable [] rawEnds, List<Edit> edits) {
        this.raw = raw;
        this.text = text;
        this.base = base;
        this.rawStarts = rawStarts;
        this.rawEnds = rawEnds;
        this.edits = edits;
    }

    /** The raw content itself. */
    public static MappedText of(String raw) {
        return new MappedText(raw, raw, 0, null, null, List.of());
    }

    /** One stretch of the raw content as it stands. */
    public static MappedText of(String raw, int rawStart, int rawEnd) {
        return new MappedText(raw, raw.substring(rawStart, rawEnd), rawStart, null, null, List.of());
    }

    /**
     * Text whose characters came from given places, for example the decoded text of mark-up. What lies between the
     * places is mark-up: no edit is recorded for it.
     *
     * @param rawStarts for each character of the text, where its source begins; copied
     * @param rawEnds   for each character of the text, where its source ends; copied
     * @param from      where the text's first character stands in both of them; what follows the last one is not read
     */
    public static MappedText of(String raw, String text, int[] rawStarts, int[] rawEnds, int from) {
        int to = from + text.length();
        if (from < 0 || rawStarts.length < to || rawEnds.length < to) {
            throw new IllegalArgumentException("maps of " + rawStarts.length + " and " + rawEnds.length
                    + " places do not fit a text of " + text.length() + " characters from place " + from + " on");
        }
        return new MappedText(
                raw,
                text,
                0,
                Arrays.copyOfRange(rawStarts, from, to),
                Arrays.copyOfRange(rawEnds, from, to),
                List.of());
    }

    /** The raw content that this text came from, whole. */
    public String raw() {
        return raw;
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return text.length();
    }

    /** Where this text differs from the raw content, in order. */
    public List<Edit> edits() {
        return edits;
    }

    /** Where the source of the character at {@code index} begins in the raw content. */
    public int rawStart(int index) {
        return rawStarts == null ? base + index : rawStarts[index];
    }

    /** Where the source of the character at {@code index} ends in the raw content. */
    public int rawEnd(int index) {
        return rawEnds == null ? base + index + 1 : rawEnds[index];
    }

    /** Writes where the sources of the characters of {@code [from, to)} begin and end into two arrays, from an index on. */
    void copyPlaces(int from, int to, int[] starts, int[] ends, int at) {
        if (rawStarts == null || rawEnds == null) {
            for (int i = from; i < to; i++) {
                starts[at + i - from] = base + i;
                ends[at + i - from] = base + i + 1;
            }
        } else {
            System.arraycopy(rawStarts, from, starts, at, to - from);
            System.arraycopy(rawEnds, from, ends, at, to - from);
        }
    }

    /** Where this text begins in the raw content, edits at its very start included. */
    public int rawStart() {
        if (!edits.isEmpty() && edits.get(0).start() == 0) {
            return edits.get(0).rawStart();
        }
        return text.isEmpty() ? base : rawStart(0);
    }

    /** Where this text ends in the raw content, edits at its very end included. */
    public int rawEnd() {
        Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        if (last != null && last.end() == text.length()) {
            return last.rawEnd();
        }
        return text.isEmpty() ? base : rawEnd(text.length() - 1);
    }

    /**
     * The part between two offsets. Edits that touch the part at its borders without text of their own go with the
     * part that begins there; at the end of the whole text, with the last part. An edit that is cut in two gives its raw
     * stretch to the first part.
     */
    public MappedText slice(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        List<Edit> partEdits = new ArrayList<>();
        for (int i = firstEditEndingAtOrAfter(from);
                i < edits.size() && edits.get(i).start() <= to;
                i++) {
            Edit edit = edits.get(i);
            boolean inside = edit.start() == edit.end()
                    ? edit.start() >= from && (edit.start() < to || to == text.length())
                    : edit.start() < to && edit.end() > from;
            if (inside) {
                partEdits.add(new Edit(
                        edit.rule(),
                        Math.max(edit.start(), from) - from,
                        Math.min(edit.end(), to) - from,
                        edit.start() < from ? edit.rawEnd() : edit.rawStart(),
                        edit.rawEnd(),
                        edit.cut()));
            }
        }
        int partBase = from < text.length() ? rawStart(from) : rawEnd();
        String part = text.substring(from, to);
        if (rawStarts == null || rawEnds == null) {
            return new MappedText(raw, part, partBase, null, null, List.copyOf(partEdits));
        }
        return new MappedText(
                raw,
                part,
                partBase,
                Arrays.copyOfRange(rawStarts, from, to),
                Arrays.copyOfRange(rawEnds, from, to),
                List.copyOf(partEdits));
    }

    private int firstEditEndingAtOrAfter(int offset) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** This text without white space at its ends; the white space is not recorded, it lies between the texts now. */
    public MappedText strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return slice(from, to);
    }

    /** Begins a pass over this text that writes a changed one. */
    public Editor edit() {
        return new Editor();
    }

    @Override
    public String toString() {
        return text;
    }

    /** White space in the widest sense: what Java or Unicode calls a space, a line end or a control of that kind. */
    public static boolean isSpace(char c) {
        if (c < LAST_COMMON_SPACE) {
            return c <= ' ' ? (CONTROL_SPACES >>> c & 1) != 0 : c == '\u0085' || c == '\u00A0';
        }
        // Spelled out, because quotation marks and dashes are as frequent here as spaces are rare.
        return c <= '\u200A'
                ? c == '\u1680' || c >= '\u2000'
                : c == '\u2028' || c == '\u2029' || c == '\u202F' || c == '\u205F' || c == '\u3000';
    }

    /**
     * Collects changes, front to back: they are announced in order and do not overlap; what lies between them is kept.
     * A change over earlier edits takes their raw stretches over. Not thread-safe.
     */
    public final class Editor {
        private final List<Change> changes = new ArrayList<>();
        private int announced;

        private Editor() {}

        /** Puts {@code replacement} in the place of {@code [from, to)}. */
        public Editor replace(int from, int to, String replacement, String rule) {
            return change(new Change(from, to, replacement, rule, null));
        }

        /** Takes {@code [from, to)} out. */
        public Editor remove(int from, int to, String rule, Edit.Cut cut) {
            return change(new Change(from, to, "", rule, cut));
        }

        /** The changed text; the same object when nothing was changed. */
        public MappedText done() {
            return changes.isEmpty() ? MappedText.this : new Rewrite(MappedText.this, changes).done();
        }

        private Editor change(Change change) {
            if (change.from() < announced || change.to() < change.from() || change.to() > text.length()) {
                throw new IllegalArgumentException("change [" + change.from() + ", " + change.to() + ") after "
                        + announced + " in a text of " + text.length());
            }
            announced = change.to();
            changes.add(change);
            return this;
        }
    }

    /** One announced change: {@code [from, to)} of the text becomes {@code replacement}. */
    record Change(int from, int to, String replacement, String rule, Edit.@Nullable Cut cut) {}

    /** A text with the map and the edits that {@link Rewrite} worked out for it. */
    MappedText rewritten(String newText, int[] starts, int[] ends, List<Edit> newEdits) {
        return new MappedText(raw, newText, rawStart(), starts, ends, List.copyOf(newEdits));
    }
}
