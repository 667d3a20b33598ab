package org.wiredesk.text.entity.detection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.text.entity.mention.Span;

/** Settles overlaps: the longest claim stays; of two as long, the one with the stronger evidence; then the first. */
final class SpanSelection {
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::claim)
            .reversed()
            .thenComparing(Span::evidence)
            .thenComparingInt(Span::first);

    private SpanSelection() {}

    /** Spans without overlaps, in the order of the text. */
    static List<Span> select(List<Span> proposed) {
        if (proposed.isEmpty()) {
            return List.of();
        }
        List<Span> byStrength = new ArrayList<>(proposed);
        byStrength.sort(ORDER);
        BitSet taken = new BitSet();
        List<Span> selected = new ArrayList<>();
        for (Span span : byStrength) {
            int next = taken.nextSetBit(span.from());
            if (next < 0 || next >= span.end()) {
                taken.set(span.from(), span.end());
                selected.add(span);
            }
        }
        selected.sort(Comparator.comparingInt(Span::first));
        return selected;
    }
}
