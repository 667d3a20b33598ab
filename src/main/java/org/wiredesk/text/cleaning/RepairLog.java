package org.wiredesk.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Repair;

/** Books repairs; those of one rule that touch, in the text and in the raw content, become one. Not thread-safe. */
final class RepairLog {
    private final String raw;
    private final IntUnaryOperator rawOffset;
    private final List<Repair> entries = new ArrayList<>();
    private @Nullable Run open;

    RepairLog(String raw, IntUnaryOperator rawOffset) {
        this.raw = raw;
        this.rawOffset = rawOffset;
    }

    private record Run(String rule, int start, int end, int rawStart, int rawEnd) {
        boolean touches(Run next) {
            return rule.equals(next.rule)
                    && end == next.start
                    && rawEnd == next.rawStart
                    // A stretch that vanished and one that was written anew are not one run.
                    && (start == end) == (next.start == next.end);
        }
    }

    void add(String rule, int start, int end, int rawStart, int rawEnd) {
        Run next = new Run(rule, start, end, rawStart, rawEnd);
        if (open != null && open.touches(next)) {
            open = new Run(rule, open.start, end, open.rawStart, rawEnd);
        } else {
            close();
            open = next;
        }
    }

    List<Repair> entries() {
        close();
        return List.copyOf(entries);
    }

    private void close() {
        if (open != null) {
            entries.add(Repair.of(
                    open.rule,
                    open.start,
                    open.end,
                    rawOffset.applyAsInt(open.rawStart),
                    rawOffset.applyAsInt(open.rawEnd),
                    raw.substring(open.rawStart, open.rawEnd)));
            open = null;
        }
    }
}
