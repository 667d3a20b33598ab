package org.wiredesk.text.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives headings, list items and other blocks that say little the language of what stands around them: people don't
 * change the language for a line of three words.
 */
final class Smoothing {
    /** A verdict this sure stands on its own and speaks for its neighbours. */
    private static final double SURE = 0.6;

    /** A longer text than a heading stands on its own already when it is this sure. */
    private static final double SURE_ENOUGH = 0.3;

    private static final int LETTERS_OF_A_SENTENCE = 50;

    /** Fewer letters are a name or a table cell, and the model is too sure of those. */
    private static final int LETTERS_OF_A_HEADING = 20;

    /** Below this the model mixes up close and distant languages alike. */
    private static final double BEYOND_DOUBT = 0.65;

    private static final int LETTERS_OF_A_PARAGRAPH = 150;

    /** What a language loses in confidence when it is taken from the neighbours. */
    private static final double BORROWED = 0.95;

    private Smoothing() {}

    /**
     * The verdicts, the unsure ones agreed with the nearest sure ones before and after.
     *
     * @param whole says what the whole text is in, for texts in which no block is sure
     */
    static List<Verdict> smooth(List<Verdict> verdicts, Supplier<Verdict> whole) {
        if (verdicts.size() == 1) {
            return verdicts;
        }
        if (verdicts.stream().noneMatch(Smoothing::isSure)) {
            Verdict all = whole.get();
            return isSure(all)
                    ? verdicts.stream()
                            .map(verdict -> agreed(verdict, all, null))
                            .toList()
                    : verdicts;
        }
        Verdict[] after = new Verdict[verdicts.size()];
        Verdict next = null;
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            after[i] = next;
            next = isSure(verdicts.get(i)) ? verdicts.get(i) : next;
        }
        List<Verdict> smooth = new ArrayList<>(verdicts.size());
        Verdict before = null;
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            boolean alone = standsAlone(verdict) && !isOutvoted(verdict, before, after[i]);
            smooth.add(alone ? verdict : agreed(verdict, before, after[i]));
            before = isSure(verdict) ? verdict : before;
        }
        return smooth;
    }

    private static boolean isSure(Verdict verdict) {
        return verdict.isKnown() && verdict.confidence() >= SURE && verdict.weight() >= LETTERS_OF_A_HEADING;
    }

    private static boolean standsAlone(Verdict verdict) {
        boolean sentence = verdict.weight() >= LETTERS_OF_A_SENTENCE && verdict.confidence() >= SURE_ENOUGH;
        return isSure(verdict) || (verdict.isKnown() && sentence);
    }

    private static Verdict agreed(Verdict verdict, @Nullable Verdict before, @Nullable Verdict after) {
        if (!verdict.isKnown() && verdict.weight() >= LETTERS_OF_A_SENTENCE) {
            // So much text of which nothing is known is in a language that the model does not know.
            return verdict;
        }
        Verdict first = fits(verdict, before) ? before : null;
        Verdict second = fits(verdict, after) ? after : null;
        if (first == null && second == null) {
            return verdict;
        }
        if (first != null && second != null && !first.language().equals(second.language())) {
            // At a border between two languages the block's own weak voice decides; without one, it goes with what
            // follows, as a heading does.
            Verdict chosen = verdict.language().equals(first.language()) ? first : second;
            return verdict.as(chosen.language(), Math.max(verdict.confidence(), chosen.confidence() / 2));
        }
        Verdict around = first != null ? first : Objects.requireNonNull(second);
        double confidence = around.confidence() * BORROWED;
        return verdict.as(
                around.language(),
                verdict.language().equals(around.language()) ? Math.max(verdict.confidence(), confidence) : confidence);
    }

    /** A short block that is not very sure and stands in another language than all of its surer neighbours. */
    private static boolean isOutvoted(Verdict verdict, @Nullable Verdict before, @Nullable Verdict after) {
        boolean doubtful = verdict.confidence() < BEYOND_DOUBT && verdict.weight() < LETTERS_OF_A_PARAGRAPH;
        return doubtful
                && (outvotes(before, verdict) || outvotes(after, verdict))
                && !speaks(before, verdict)
                && !speaks(after, verdict);
    }

    private static boolean outvotes(@Nullable Verdict neighbour, Verdict verdict) {
        return neighbour != null && neighbour.confidence() > verdict.confidence() && fits(verdict, neighbour);
    }

    private static boolean speaks(@Nullable Verdict neighbour, Verdict verdict) {
        return neighbour != null && neighbour.language().equals(verdict.language());
    }

    /** A block without letters has no language to give. */
    private static boolean fits(Verdict verdict, @Nullable Verdict neighbour) {
        return neighbour != null
                && verdict.script() != null
                && neighbour.language().scripts().contains(verdict.script());
    }
}
