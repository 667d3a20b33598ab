package org.wiredesk.text.cleaning.html.choice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.candidate.Story;
import org.wiredesk.text.cleaning.html.candidate.Verdict;
import org.wiredesk.text.cleaning.html.feature.BlockView;

/**
 * Which blocks of a page are its story, and why the others are not. Blocks that go are one removal for as long as the
 * reason is the same.
 */
public final class StoryBlocks {
    /** A page with fewer words gives a model too little to go by: there the rules decide. */
    private static final int ENOUGH_WORDS = 100;

    private final boolean[] kept;
    private final @Nullable Verdict[] verdicts;

    private StoryBlocks(boolean[] kept, @Nullable Verdict[] verdicts) {
        this.kept = kept;
        this.verdicts = verdicts;
    }

    /** Lets a model decide, and mends what cannot be: headings without text, copies, pages without a story. */
    public static StoryBlocks choose(BlockView view, PageModel model) {
        double[] probabilities = model.probabilities(view);
        boolean[] kept = view.wordCount() < ENOUGH_WORDS ? byRules(view) : Threshold.kept(view, probabilities);
        Consistency.mend(view, probabilities, kept);
        return new StoryBlocks(kept, verdicts(view, probabilities, kept));
    }

    private static boolean[] byRules(BlockView view) {
        boolean[] rules = view.candidates().strict().kept();
        boolean[] kept = new boolean[view.size()];
        for (int b = 0; b < view.size(); b++) {
            kept[b] = rules[view.blocks().get(b).element()];
        }
        return kept;
    }

    /** Whether a block stays; white space after the last block belongs to none. */
    public boolean isKept(int b) {
        return b < kept.length && kept[b];
    }

    /** Why a block goes: the same object for a run of blocks with the same reason. */
    public Verdict verdict(int b) {
        Verdict verdict = b < verdicts.length ? verdicts[b] : null;
        return verdict == null ? Verdict.OUTSIDE : verdict;
    }

    private static @Nullable Verdict[] verdicts(BlockView view, double[] probabilities, boolean[] kept) {
        @Nullable Verdict[] verdicts = new Verdict[view.size()];
        Story strict = view.candidates().strict();
        int[] effective = strict.effective();
        String[] rules = new String[view.size()];
        for (int b = 0; b < view.size(); b++) {
            int element = effective[view.blocks().get(b).element()];
            Verdict verdict = element < 0 ? null : strict.verdict(element);
            rules[b] = verdict == null ? Verdict.OUTSIDE.rule() : verdict.rule();
        }
        for (int b = 0; b < view.size(); ) {
            int end = b;
            double sum = 0;
            double weight = 0;
            while (end < view.size() && kept[end] == kept[b] && rules[end].equals(rules[b])) {
                sum += (1 - probabilities[end]) * view.blocks().get(end).solid();
                weight += view.blocks().get(end).solid();
                end++;
            }
            if (!kept[b]) {
                double confidence = StrictMath.rint(1000 * sum / weight) / 1000;
                Verdict verdict = new Verdict("boilerplate", rules[b], null, confidence);
                Arrays.fill(verdicts, b, end, verdict);
            }
            b = end;
        }
        return verdicts;
    }
}
