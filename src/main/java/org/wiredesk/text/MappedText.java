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
     * @param rawStarts for each character of the text, where its source begins
     * @param rawEnds   for each character of the text, where its source ends
     */
    public static MappedText of(String raw, String text, int[] rawStarts, int[] rawEnds) {
        if (rawStarts.length != text.length() || rawEnds.length != text.length()) {
            throw new IllegalArgumentException("a map of " + rawStarts.length + " and " + rawEnds.length
                    + " places does not fit a text of " + text.length() + " characters");
        }
        return new MappedText(raw, text, 0, rawStarts.clone(), rawEnds.clone(), List.of());
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

    /** Where this text begins in the raw content, edits at its very start included. */
    public int rawStart() {
        int start = text.isEmpty() ? base : rawStart(0);
        return edits.isEmpty() || (!text.isEmpty() && edits.get(0).start() > 0)
                ? start
                : text.isEmpty()
                        ? edits.get(0).rawStart()
                        : Math.min(start, edits.get(0).rawStart());
    }

    /** Where this text ends in the raw content, edits at its very end included. */
    public int rawEnd() {
        int end = text.isEmpty() ? base : rawEnd(text.length() - 1);
        Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        return last == null || last.end() < text.length()
                ? end
                : text.isEmpty() ? last.rawEnd() : Math.max(end, last.rawEnd());
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
        String part = text.substring(from, to);
        int partBase = from < text.length() ? rawStart(from) : rawEnd();
        List<Edit> partEdits = new ArrayList<>();
        for (Edit edit : edits) {
            boolean inside = edit.start() == edit.end()
                    ? edit.start() >= from && (edit.start() < to || (to == text.length() && edit.start() == to))
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

    /** This text, then another one from the same raw content, with {@code between} between them. */
    public MappedText join(String between, MappedText next) {
        int length = text.length();
        int total = length + between.length() + next.length();
        int[] starts = Arrays.copyOf(starts(), total);
        int[] ends = Arrays.copyOf(ends(), total);
        int gapStart = rawEnd();
        int gapEnd = Math.max(gapStart, next.rawStart());
        Arrays.fill(starts, length, length + between.length(), gapStart);
        Arrays.fill(ends, length, length + between.length(), gapEnd);
        System.arraycopy(next.starts(), 0, starts, length + between.length(), next.length());
        System.arraycopy(next.ends(), 0, ends, length + between.length(), next.length());
        List<Edit> joined = new ArrayList<>(edits);
        for (Edit edit : next.edits) {
            joined.add(edit.shifted(length + between.length()));
        }
        return new MappedText(raw, text + between + next.text, base, starts, ends, List.copyOf(joined));
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
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private int[] starts() {
        if (rawStarts != null) {
            return rawStarts;
        }
        int[] starts = new int[text.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = base + i;
        }
        return starts;
    }

    private int[] ends() {
        if (rawEnds != null) {
            return rawEnds;
        }
        int[] ends = new int[text.length()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = base + i + 1;
        }
        return ends;
    }

    /**
     * Writes a changed text, front to back: changes are announced in order, what lies between them is kept. Changes
     * that touch, or that fall into an earlier change, become one. Not thread-safe.
     */
    public final class Editor {
        private final StringBuilder out = new StringBuilder(text.length());
        private final List<Edit> written = new ArrayList<>();
        private int[] starts = new int[text.length()];
        private int[] ends = new int[text.length()];
        private int done;
        private int nextEdit;
        private boolean changed;

        private Editor() {}

        /** Puts {@code replacement} in the place of {@code [from, to)}. */
        public Editor replace(int from, int to, String replacement, String rule) {
            return change(from, to, replacement, rule, null);
        }

        /** Takes {@code [from, to)} out. */
        public Editor remove(int from, int to, String rule, Edit.Cut cut) {
            return change(from, to, "", rule, cut);
        }

        /** The changed text; the same object when nothing was changed. */
        public MappedText done() {
            if (!changed) {
                return MappedText.this;
            }
            keep(text.length());
            carry(text.length());
            int length = out.length();
            return new MappedText(
                    raw,
                    out.toString(),
                    base,
                    Arrays.copyOf(starts, length),
                    Arrays.copyOf(ends, length),
                    List.copyOf(written));
        }

        private Editor change(int from, int to, String replacement, String rule, Edit.@Nullable Cut cut) {
            if (from < done || to < from || to > text.length()) {
                throw new IllegalArgumentException(
                        "change [" + from + ", " + to + ") after " + done + " in a text of " + text.length());
            }
            keep(from);
            carryEmpty(from);
            changed = true;
            int start = out.length();
            int rawFrom = from < text.length() ? rawStart(from) : MappedText.this.rawEnd();
            int rawTo = from < to ? rawEnd(to - 1) : rawFrom;

            Edit before = written.isEmpty() ? null : written.get(written.size() - 1);
            int newStart = start;
            int tail = 0;
            if (before != null && before.end() > start) {
                // The change begins inside an earlier one.
                written.remove(written.size() - 1);
                tail = Math.max(0, before.end() - start - (to - from));
                if (cut == null) {
                    newStart = before.start();
                    rawFrom = Math.min(rawFrom, before.rawStart());
                    rawTo = Math.max(rawTo, before.rawEnd());
                } else {
                    written.add(new Edit(
                            before.rule(),
                            before.start(),
                            start + tail,
                            before.rawStart(),
                            before.rawEnd(),
                            before.cut()));
                    rawFrom = before.rawEnd();
                    rawTo = Math.max(rawTo, rawFrom);
                    tail = 0;
                }
            } else if (before != null
                    && cut == null
                    && before.cut() == null
                    && before.end() == start
                    && before.rawEnd() == rawFrom
                    && before.rule().equals(rule)) {
                written.remove(written.size() - 1);
                newStart = before.start();
                rawFrom = before.rawStart();
            }
            Edit straddling = null;
            while (nextEdit < edits.size() && edits.get(nextEdit).start() < to) {
                Edit earlier = edits.get(nextEdit++);
                rawFrom = Math.min(rawFrom, earlier.rawStart());
                if (earlier.end() > to && cut != null) {
                    straddling = earlier;
                    rawTo = Math.max(rawFrom, earlier.rawStart());
                    break;
                }
                rawTo = Math.max(rawTo, earlier.rawEnd());
                tail = Math.max(tail, earlier.end() - to);
            }
            int newEnd = start + replacement.length() + tail;
            written.add(new Edit(rule, newStart, newEnd, rawFrom, rawTo, cut));
            if (straddling != null) {
                written.add(new Edit(
                        straddling.rule(),
                        newEnd,
                        newEnd + straddling.end() - to,
                        straddling.rawStart(),
                        straddling.rawEnd(),
                        straddling.cut()));
            }
            for (int i = 0; i < replacement.length(); i++) {
                append(replacement.charAt(i), rawFrom, rawTo);
            }
            done = to;
            return this;
        }

        private void keep(int to) {
            for (int i = done; i < to; i++) {
                carry(i);
                append(text.charAt(i), rawStart(i), rawEnd(i));
            }
            done = Math.max(done, to);
        }

        /** Carries over the earlier changes that begin at an offset of the old text. */
        private void carry(int offset) {
            while (nextEdit < edits.size() && edits.get(nextEdit).start() == offset) {
                Edit earlier = edits.get(nextEdit++);
                written.add(earlier.shifted(out.length() - offset));
            }
        }

        private void carryEmpty(int offset) {
            while (nextEdit < edits.size()
                    && edits.get(nextEdit).start() == offset
                    && edits.get(nextEdit).end() == offset) {
                written.add(edits.get(nextEdit++).shifted(out.length() - offset));
            }
        }

        private void append(char c, int rawStart, int rawEnd) {
            int at = out.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, Math.max(16, at * 2));
                ends = Arrays.copyOf(ends, Math.max(16, at * 2));
            }
            out.append(c);
            starts[at] = rawStart;
            ends[at] = rawEnd;
        }
    }
}
