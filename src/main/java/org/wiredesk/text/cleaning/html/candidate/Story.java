package org.wiredesk.text.cleaning.html.candidate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.HtmlExtractor;
import org.wiredesk.text.cleaning.html.dom.PageTree;

/**
 * What is known of each element of a page: whether it lies in the story, and why it does not stay. Mutable: the steps of
 * {@link HtmlExtractor} write into it one after the other.
 */
public final class Story {
    private final PageTree page;
    private final @Nullable Verdict[] verdicts;
    private final boolean[] inside;
    /** What {@link #effective()} gives until the next verdict. */
    private int @Nullable [] effective;

    public Story(PageTree page) {
        this.page = page;
        this.verdicts = new Verdict[page.size()];
        this.inside = new boolean[page.size()];
    }

    public PageTree page() {
        return page;
    }

    /** Takes an element out, with all that is in it; the first verdict stays. */
    public void remove(int i, Verdict verdict) {
        if (verdicts[i] == null) {
            verdicts[i] = verdict;
            effective = null;
        }
    }

    /** Says that an element's meaning stands in a field of the record; this is stronger than any other verdict. */
    public void move(int i, Verdict verdict) {
        verdicts[i] = verdict;
        effective = null;
    }

    @Nullable
    public Verdict verdict(int i) {
        return verdicts[i];
    }

    /** Puts an element and all that is in it into the story. */
    void include(int i) {
        Arrays.fill(inside, i, page.end(i), true);
    }

    boolean isInside(int i) {
        return inside[i];
    }

    /** For each element, whether its own text stays. */
    public boolean[] kept() {
        int[] effective = effective();
        boolean[] kept = new boolean[effective.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = inside[i] && effective[i] < 0;
        }
        return kept;
    }

    /** The length of the text that stays. */
    int keptLength() {
        int[] effective = effective();
        int length = 0;
        for (int i = 0; i < inside.length; i++) {
            length += inside[i] && effective[i] < 0 ? page.own(i).length() : 0;
        }
        return length;
    }

    /**
     * For each element, the one whose verdict holds for it: the innermost that was moved, else the outermost that was
     * removed; -1 where there is none. Not to be changed; later verdicts do not show in it.
     */
    public int[] effective() {
        int[] known = effective;
        if (known == null) {
            known = new int[page.size()];
            for (int i = 0; i < known.length; i++) {
                int inherited = page.parent(i) < 0 ? -1 : known[page.parent(i)];
                Verdict verdict = verdicts[i];
                boolean counts = verdict != null && (verdict.isMoved() || inherited < 0);
                known[i] = counts ? i : inherited;
            }
            effective = known;
        }
        return known;
    }
}
