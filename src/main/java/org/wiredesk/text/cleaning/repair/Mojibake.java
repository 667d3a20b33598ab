package org.wiredesk.text.cleaning.repair;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/**
 * Decodes UTF-8 that was read in a single-byte code page, one character at a time, wherever the text gets less odd by
 * it. Where a run of characters is beyond doubt, its code page is proven for the whole text, and less will do there.
 */
final class Mojibake implements RepairStep {
    static final String RULE = "mojibake";

    /** The gain from which a run is beyond doubt. */
    private static final int PROOF = 3;

    @Override
    public MappedText apply(MappedText text, WorkBudget budget) {
        String s = text.text();
        List<MojibakeRun> lines = new ArrayList<>();
        int proven = proof(s, lines, budget);
        if (proven == 0 && s.indexOf('Â') < 0) {
            return text;
        }
        budget.spend(s.length());
        LostBytes lostBytes = new LostBytes(s, proven);
        MappedText.Editor editor = text.edit();
        int done = 0;
        for (MojibakeRun line : lines) {
            mendRuns(s, done, line.start(), proven, lostBytes, editor, budget);
            decode(line, editor);
            done = line.end();
        }
        mendRuns(s, done, s.length(), proven, lostBytes, editor, budget);
        return editor.done();
    }

    private static void mendRuns(
            String s, int from, int to, int proven, LostBytes lostBytes, MappedText.Editor editor, WorkBudget budget) {
        int i = nextSuspect(s, from, to, proven);
        while (i < to) {
            MojibakeRun run = proven == 0 ? null : MojibakeRun.best(s, i, proven, budget);
            int end;
            if (run == null || run.end() > to || run.gain() < needed(run, proven) || run.isHopeless(s)) {
                end = lostBytes.mend(i, editor);
            } else {
                decode(run, editor);
                end = run.end();
            }
            i = nextSuspect(s, Math.max(end, i + 1), to, proven);
        }
    }

    private static int needed(MojibakeRun run, int proven) {
        return (run.pages() & proven) != 0 ? 1 : PROOF;
    }

    private static void decode(MojibakeRun run, MappedText.Editor editor) {
        int at = run.start();
        for (Utf8Sequence sequence : run.sequences()) {
            if (sequence.length() > 1) {
                editor.replace(at, at + sequence.length(), Character.toString(sequence.codePoint()), RULE);
            }
            at += sequence.length();
        }
    }

    /** The pages that are proven, and the lines that decode whole. */
    private static int proof(String s, List<MojibakeRun> lines, WorkBudget budget) {
        int proven = 0;
        int i = nextSuspect(s, 0, s.length(), 0);
        while (i < s.length()) {
            int lineStart = startOfAscii(s, i);
            // A line decodes whole only when the first character beyond ASCII is a suspect.
            boolean first = lineStart == 0 || isLineEnd(s.charAt(lineStart - 1));
            MojibakeRun run = first ? MojibakeLine.best(s, lineStart, lineEnd(s, i), budget) : null;
            if (run != null && run.gain() >= PROOF) {
                lines.add(run);
            } else {
                run = MojibakeRun.best(s, i, 0, budget);
            }
            boolean proof = run != null && run.gain() >= PROOF && !run.isHopeless(s);
            if (proof) {
                proven |= run.pages();
            }
            i = nextSuspect(s, proof ? run.end() : i + 1, s.length(), 0);
        }
        return proven;
    }

    /** Where the ASCII characters of the same line begin that stand before an offset. */
    private static int startOfAscii(String s, int at) {
        int i = at;
        while (i > 0 && s.charAt(i - 1) < 0x80 && !isLineEnd(s.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int lineEnd(String s, int from) {
        int i = from;
        while (i < s.length() && !isLineEnd(s.charAt(i))) {
            i++;
        }
        return i;
    }

    /** U+0085 ends no line here: it may be a byte. */
    private static boolean isLineEnd(char c) {
        return Whitespace.isLineEnd(c) && c != '\u0085';
    }

    /** The next place where a wrongly decoded character may begin; the end when there is none. */
    private static int nextSuspect(String s, int from, int to, int lossy) {
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char next = i + 1 < s.length() ? s.charAt(i + 1) : ' ';
            if (c == 'Â' || CodePages.pagesOf(c, next, lossy) != 0 || LostBytes.maybe(c, lossy)) {
                return i;
            }
        }
        return to;
    }
}
