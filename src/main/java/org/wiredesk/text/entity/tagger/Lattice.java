package org.wiredesk.text.entity.tagger;

import java.util.ArrayList;
import java.util.List;

/** The scores of all labels of a sentence, and the way through them. Not thread-safe. */
final class Lattice {
    private static final int LABELS = Labels.COUNT;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final TaggerModel model;
    private final int size;
    private final int[] scores;

    Lattice(TaggerModel model, int size) {
        this.model = model;
        this.size = size;
        this.scores = new int[size * LABELS];
    }

    /** The scores of the labels of a token begin at {@code token * Labels.COUNT}. */
    int[] scores() {
        return scores;
    }

    /** The labels of the best way. */
    int[] best() {
        byte[] back = new byte[size * LABELS];
        int[] before = new int[LABELS];
        int[] now = new int[LABELS];
        for (int label = 1; label < LABELS; label++) {
            before[label] = NEVER;
        }
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < LABELS; label++) {
                int best = NEVER;
                int from = 0;
                if (Labels.isInside(label)) {
                    int begun = before[label - 1] + model.transition(label - 1, label);
                    int inside = before[label] + model.transition(label, label);
                    from = begun >= inside ? label - 1 : label;
                    best = Math.max(begun, inside);
                } else {
                    for (int b = 0; b < LABELS; b++) {
                        int score = before[b] + model.transition(b, label);
                        if (score > best) {
                            best = score;
                            from = b;
                        }
                    }
                }
                now[label] = best + scores[i * LABELS + label];
                back[i * LABELS + label] = (byte) from;
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        int[] labels = new int[size];
        int label = 0;
        for (int b = 1; b < LABELS; b++) {
            label = before[b] > before[label] ? b : label;
        }
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = label;
            label = back[i * LABELS + label];
        }
        return labels;
    }

    /** The names along a way, each with the share of all ways that have just this name. */
    List<NameSpan> spans(int[] labels) {
        List<NameSpan> spans = new ArrayList<>();
        Ways ways = null;
        for (int i = 0; i < size; i++) {
            if (Labels.isBegin(labels[i])) {
                int end = i + 1;
                while (end < size && labels[end] == labels[i] + 1) {
                    end++;
                }
                ways = ways == null ? new Ways(model, scores, size) : ways;
                spans.add(new NameSpan(i, end, Labels.type(labels[i]), ways.share(i, end, labels[i])));
            }
        }
        return spans;
    }
}
