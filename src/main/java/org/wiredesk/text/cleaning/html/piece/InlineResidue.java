package org.wiredesk.text.cleaning.html.piece;

import java.util.Set;
import org.wiredesk.text.cleaning.html.candidate.Story;
import org.wiredesk.text.cleaning.html.candidate.Verdict;
import org.wiredesk.text.cleaning.html.choice.StoryBlocks;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.feature.BlockView;

/** Takes boilerplate out of the middle of paragraphs: inline elements that name themselves so. */
public final class InlineResidue {
    private static final Set<String> RULES =
            Set.of("html.popup", "html.share", "html.advertisement", "html.newsletter", "html.comments");
    /** The most of its block that an inline element may hold. */
    private static final double MOST = 0.5;
    /** Links that are shown when a name is pointed at can be longer than the sentence that the name stands in. */
    private static final double MOST_LINKS = 0.95;

    private static final double ALL_LINK = 0.99;

    private InlineResidue() {}

    public static void remove(Story moved, BlockView view, StoryBlocks story) {
        PageTree page = view.page();
        Story strict = view.candidates().strict();
        boolean[] holdsKept = new boolean[page.size()];
        for (int b = 0; b < view.size(); b++) {
            holdsKept[view.owner(b)] |= story.isKept(b);
        }
        for (int i = 1; i < page.size(); i++) {
            Verdict verdict = strict.verdict(i);
            boolean inside = verdict != null
                    && page.owner(i) != i
                    && holdsKept[page.owner(i)]
                    && RULES.contains(verdict.rule())
                    && page.length(i) <= most(page, i) * page.length(page.owner(i));
            if (inside) {
                moved.remove(i, verdict);
            }
        }
    }

    private static double most(PageTree page, int i) {
        int linked = 0;
        for (int j = i; j < page.end(i); j++) {
            if (page.marks(j).isLink()) {
                linked += page.solid(j);
                j = page.end(j) - 1;
            }
        }
        return linked >= ALL_LINK * page.solid(i) ? MOST_LINKS : MOST;
    }
}
