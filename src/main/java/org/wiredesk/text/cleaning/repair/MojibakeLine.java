package org.wiredesk.text.cleaning.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.WorkBudget;

/**
 * A line of which every character beyond ASCII decodes: all of it was read in one code page.
 */
final class MojibakeLine {
    private MojibakeLine() {}

    /**
     * What gains most when a whole line is decoded in one code page; null when no page decodes it whole. The sequences
     * of the run include the ASCII characters, as sequences of one.
     */
    static @Nullable MojibakeRun best(String s, int from, int to, WorkBudget budget) {
        MojibakeRun best = null;
        int odd = -1;
        for (int rest = pages(s, from, to); rest != 0; rest &= rest - 1) {
            int page = Integer.numberOfTrailingZeros(rest);
            StringBuilder decoded = new StringBuilder();
            List<Utf8Sequence> sequences = decode(s, from, to, page, decoded);
            if (sequences == null) {
                continue;
            }
            budget.spend(2L * (to - from));
            odd = odd < 0 ? Oddness.of(s, from, to) : odd;
            int gain = odd - Oddness.of(decoded, 0, decoded.length());
            if (best == null || gain > best.gain()) {
                best = new MojibakeRun(1 << page, sequences, from, to, gain);
            } else if (gain == best.gain() && sequences.equals(best.sequences())) {
                best = new MojibakeRun(best.pages() | 1 << page, sequences, from, to, gain);
            }
        }
        return best;
    }

    /** The pages in which the first character beyond ASCII may begin a sequence. */
    private static int pages(String s, int from, int to) {
        int i = from;
        while (i < to && s.charAt(i) < 0x80) {
            i++;
        }
        return i + 1 >= to ? 0 : CodePages.pagesOf(s.charAt(i), s.charAt(i + 1));
    }

    private static @Nullable List<Utf8Sequence> decode(String s, int from, int to, int page, StringBuilder decoded) {
        List<Utf8Sequence> sequences = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = s.charAt(i);
            Utf8Sequence sequence = c < 0x80 ? new Utf8Sequence(c, 1) : Utf8Sequence.at(s, i, page, false);
            if (sequence == null) {
                return null;
            }
            sequences.add(sequence);
            decoded.appendCodePoint(sequence.codePoint());
            i += sequence.length();
        }
        return sequences;
    }
}
