package org.wiredesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText.Change;

/**
 * Works changes into a text and its edits. Earlier edits and changes that overlap become one edit; a cut takes in what
 * lies inside it and splits an edit at its border, whose raw stretch stays with the part before the split.
 */
final class Rewrite {
    private final MappedText source;
    private final List<Change> changes;
    private final StringBuilder out;
    private final List<Edit> edits = new ArrayList<>();
    private int[] starts;
    private int[] ends;
    /** How far the old text is written. */
    private int done;
    /** Where the raw stretch of what was written last ends. */
    private int rawDone;

    Rewrite(MappedText source, List<Change> changes) {
        this.source = source;
        this.rawDone = source.rawStart();
        this.out = new StringBuilder(source.length());
        this.starts = new int[source.length()];
        this.ends = new int[source.length()];
        this.changes = changes;
    }

    /** An earlier edit, or a change when {@code replacement} is there, over the old text. */
    private record Span(
            int from,
            int to,
            @Nullable Edit edit,
            @Nullable Change change,
            @Nullable String replacement) {
        boolean isEmpty() {
            return from == to;
        }
    }

    MappedText done() {
        if (source.edits().isEmpty()) {
            for (Change change : changes) {
                keep(change.from());
                write(change);
            }
        } else {
            writeSpans(spans(source.edits(), changes));
        }
        keep(source.length());
        int length = out.length();
        return source.rewritten(out.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), edits);
    }

    private void writeSpans(List<Span> spans) {
        int i = 0;
        while (i < spans.size()) {
            int first = i;
            int to = spans.get(i++).to();
            while (i < spans.size() && spans.get(i).from() < to) {
                to = Math.max(to, spans.get(i++).to());
            }
            keep(spans.get(first).from());
            write(spans.subList(first, i), to);
        }
    }

    private static List<Span> spans(List<Edit> edits, List<Change> changes) {
        List<Span> spans = new ArrayList<>();
        for (Edit edit : splitAtCuts(edits, changes)) {
            spans.add(new Span(edit.start(), edit.end(), edit, null, null));
        }
        int next = 0;
        for (Change change : changes) {
            int from = change.from();
            String replacement = change.replacement();
            // A repair over an earlier cut goes before it, so that the cut stays on record.
            while (next < edits.size() && edits.get(next).start() < change.to()) {
                Edit edit = edits.get(next++);
                if (change.cut() == null && edit.cut() != null && edit.start() > from) {
                    spans.add(new Span(from, edit.start(), null, change, replacement));
                    from = edit.start();
                    replacement = "";
                }
            }
            spans.add(new Span(from, change.to(), null, change, replacement));
        }
        // Stable: of two spans at one place the earlier edit comes first.
        spans.sort(Comparator.comparingInt(Span::from).thenComparing(span -> !span.isEmpty()));
        return spans;
    }

    private static List<Edit> splitAtCuts(List<Edit> edits, List<Change> changes) {
        List<Edit> split = new ArrayList<>(edits.size());
        int next = 0;
        for (Edit edit : edits) {
            Edit rest = edit;
            while (next < changes.size() && changes.get(next).to() <= rest.start()) {
                next++;
            }
            for (int i = next; i < changes.size() && changes.get(i).from() < edit.end(); i++) {
                if (changes.get(i).cut() != null) {
                    rest = split(rest, changes.get(i).from(), split);
                    rest = split(rest, changes.get(i).to(), split);
                }
            }
            split.add(rest);
        }
        return split;
    }

    private static Edit split(Edit edit, int at, List<Edit> done) {
        if (at <= edit.start() || at >= edit.end()) {
            return edit;
        }
        done.add(new Edit(edit.rule(), edit.start(), at, edit.rawStart(), edit.rawEnd(), edit.cut()));
        return new Edit(edit.rule(), at, edit.end(), edit.rawEnd(), edit.rawEnd(), edit.cut());
    }

    private void keep(int to) {
        if (done < to) {
            copy(to);
            rawDone = source.rawEnd(to - 1);
        }
    }

    /** Writes the old text up to an offset. */
    private void copy(int to) {
        int at = out.length();
        int length = at + to - done;
        if (length > starts.length) {
            starts = Arrays.copyOf(starts, Math.max(length, 2 * at));
            ends = Arrays.copyOf(ends, starts.length);
        }
        out.append(source.text(), done, to);
        source.copyPlaces(done, to, starts, ends, at);
        done = to;
    }

    /** Writes a change that meets no earlier edit. */
    private void write(Change change) {
        int rawStart = Integer.MAX_VALUE;
        int rawEnd = Integer.MIN_VALUE;
        for (int i = change.from(); i < change.to(); i++) {
            rawStart = Math.min(rawStart, source.rawStart(i));
            rawEnd = Math.max(rawEnd, source.rawEnd(i));
        }
        write(change.replacement(), change.to(), rawStart, rawEnd, change);
    }

    private void write(List<Span> cluster, int to) {
        Edit only = cluster.size() == 1 ? cluster.get(0).edit() : null;
        if (only != null) {
            int shift = out.length() - done;
            copy(to);
            record(only.shifted(shift));
            return;
        }
        int rawStart = Integer.MAX_VALUE;
        int rawEnd = Integer.MIN_VALUE;
        StringBuilder text = new StringBuilder();
        Change last = null;
        int covered = done;
        int kept = done;
        for (Span span : cluster) {
            for (; covered < span.from(); covered++) {
                rawStart = Math.min(rawStart, source.rawStart(covered));
                rawEnd = Math.max(rawEnd, source.rawEnd(covered));
            }
            if (span.edit() != null) {
                rawStart = Math.min(rawStart, span.edit().rawStart());
                rawEnd = Math.max(rawEnd, span.edit().rawEnd());
                covered = Math.max(covered, span.to());
            }
            if (span.change() != null) {
                text.append(source.text(), kept, span.from()).append(span.replacement());
                kept = span.to();
                last = span.change();
            }
        }
        for (; covered < to; covered++) {
            rawStart = Math.min(rawStart, source.rawStart(covered));
            rawEnd = Math.max(rawEnd, source.rawEnd(covered));
        }
        text.append(source.text(), kept, to);
        write(text, to, rawStart, rawEnd, last);
    }

    /**
     * Writes new text in the place of the old one up to an offset.
     *
     * @param rawStart where its raw stretch begins; behind {@code rawEnd} when it has none
     */
    private void write(CharSequence text, int to, int rawStart, int rawEnd, @Nullable Change change) {
        int from = rawStart > rawEnd ? rawDone : rawStart;
        int end = rawStart > rawEnd ? rawDone : rawEnd;
        int start = out.length();
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), from, end);
        }
        done = to;
        String rule = change == null ? "" : change.rule();
        record(new Edit(rule, start, out.length(), from, end, change == null ? null : change.cut()));
    }

    private void record(Edit edit) {
        edits.add(edit);
        rawDone = edit.rawEnd();
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
