package org.wiredesk.text.cleaning.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.WorkBudget;

/**
 * Neighbouring characters that decode as UTF-8 together, and how much less odd the text would be.
 *
 * @param pages     the code pages in which they decode so
 * @param sequences what they decode to, in order
 * @param start     the first character
 * @param end       one past the last character
 * @param gain      the {@link Oddness} that decoding takes away
 */
record MojibakeRun(int pages, List<Utf8Sequence> sequences, int start, int end, int gain) {
    /** Runs are judged in parts of this many code points, so that judging them stays linear. */
    private static final int LONGEST = 16;
    /** No run that begins as badly comes good. */
    private static final int GIVE_UP = -10;

    /** Before it, a space is more likely to be a space as well: see {@link LostBytes}. */
    private static final int LATIN_EXTENDED = 0x100;

    private static final int NEIGHBOURHOOD = 24;
    private static final int LONG_STRAY = 6;
    private static final int GREEK = 0x370;

    /**
     * The run at an offset that gains most in any code page; null when none begins there. Of equal ones the likeliest
     * page wins.
     *
     * @param lossy the pages in which a space may be a byte A0
     */
    static @Nullable MojibakeRun best(String s, int at, int lossy, WorkBudget budget) {
        if (at + 1 >= s.length()) {
            return null;
        }
        char next = s.charAt(at + 1);
        int pages = CodePages.pagesOf(s.charAt(at), next, lossy);
        MojibakeRun best = null;
        for (int rest = pages; rest != 0; rest &= rest - 1) {
            int page = Integer.numberOfTrailingZeros(rest);
            MojibakeRun run = in(s, at, page, (lossy & 1 << page) != 0);
            if (run == null) {
                continue;
            }
            budget.spend(2L * (run.end - at));
            if (best == null || run.gain > best.gain) {
                best = run;
            } else if (run.gain == best.gain && run.sequences.equals(best.sequences)) {
                best = new MojibakeRun(best.pages | run.pages, best.sequences, at, best.end, best.gain);
            }
        }
        return best;
    }

    private static @Nullable MojibakeRun in(String s, int at, int page, boolean lossy) {
        Utf8Sequence sequence = sequence(s, at, page, lossy);
        if (sequence == null) {
            return null;
        }
        List<Utf8Sequence> sequences = new ArrayList<>();
        StringBuilder decoded = new StringBuilder().append(at == 0 ? ' ' : s.charAt(at - 1));
        int end = at;
        int bestEnd = at;
        int bestCount = 0;
        int bestGain = Integer.MIN_VALUE;
        int settled = 1;
        int gainSettled = 0;
        while (sequence != null && sequences.size() < LONGEST) {
            sequences.add(sequence);
            // What the last character is worth depends on the one behind it.
            int last = decoded.length();
            decoded.appendCodePoint(sequence.codePoint());
            gainSettled -= Oddness.inside(decoded, settled, last);
            settled = last;
            gainSettled += Oddness.inside(s, end, end + sequence.length());
            end += sequence.length();
            int length = decoded.length();
            decoded.append(end < s.length() ? s.charAt(end) : ' ');
            int gain = gainSettled + Oddness.atBorder(s, end) - Oddness.of(decoded, last, length);
            decoded.setLength(length);
            if (gain >= bestGain) {
                bestGain = gain;
                bestEnd = end;
                bestCount = sequences.size();
            }
            sequence = gain < GIVE_UP ? null : sequence(s, end, page, lossy);
        }
        return new MojibakeRun(1 << page, List.copyOf(sequences.subList(0, bestCount)), at, bestEnd, bestGain);
    }

    private static @Nullable Utf8Sequence sequence(String s, int at, int page, boolean lossy) {
        if (at >= s.length()) {
            return null;
        }
        Utf8Sequence sequence = Utf8Sequence.at(s, at, page, lossy);
        int end = sequence == null ? at : at + sequence.length();
        boolean needsSpace = lossy && s.substring(at, end).indexOf(' ') >= 0;
        return needsSpace && !maySpaceBeByte(s, sequence.codePoint(), end, page) ? null : sequence;
    }

    /** Whether a letter of which a byte became a space is one, and goes on with its word. */
    private static boolean maySpaceBeByte(String s, int codePoint, int end, int page) {
        if (codePoint < LATIN_EXTENDED || codePoint > Character.MAX_VALUE || end >= s.length()) {
            return false;
        }
        char after = s.charAt(end);
        boolean goesOn = codePoint < GREEK ? Character.isLetter(after) : CodePages.byteOf(after, page) >= 0xC2;
        return goesOn && Character.isLetter(codePoint) && Alphabets.isFamiliar((char) codePoint);
    }

    /**
     * Whether what stands around the run is beyond repair, for then the run is a part of it that decodes by chance:
     * it is odd, and more than a third of it decodes to nothing.
     */
    boolean isHopeless(String s) {
        int from = start;
        while (from > 0 && start - from < NEIGHBOURHOOD && s.charAt(from - 1) >= 0x80) {
            from--;
        }
        int to = end;
        while (to < s.length() && to - end < NEIGHBOURHOOD && s.charAt(to) >= 0x80) {
            to++;
        }
        int page = Integer.numberOfTrailingZeros(pages);
        int stray = 0;
        int i = from;
        while (i < to) {
            Utf8Sequence sequence = Utf8Sequence.at(s, i, page, false);
            stray += sequence == null && s.charAt(i) >= 0x80 ? 1 : 0;
            i += sequence == null ? 1 : sequence.length();
        }
        return stray >= LONG_STRAY && 3 * stray > to - from && 2 * Oddness.of(s, from, to) > to - from;
    }
}
