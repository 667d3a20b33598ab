package org.wiredesk.text.cleaning.html;

import java.util.Set;

/** Takes boilerplate out of the middle of paragraphs: inline elements that name themselves so. */
final class InlineResidue {
    private static final Set<String> RULES =
            Set.of("html.popup", "html.share", "html.advertisement", "html.newsletter", "html.comments");
    /** The most of its block that an inline element may hold. */
    private static final double MOST = 0.5;

    private InlineResidue() {}

    static void remove(Story moved, BlockView view, StoryBlocks story) {
        PageTree page = view.page;
        Story strict = view.candidates.strict();
        boolean[] holdsKept = new boolean[page.size()];
        for (int b = 0; b < view.size; b++) {
            holdsKept[view.owners[b]] |= story.isKept(b);
        }
        for (int i = 1; i < page.size(); i++) {
            Verdict verdict = strict.verdict(i);
            boolean inside = verdict != null
                    && page.owner(i) != i
                    && holdsKept[page.owner(i)]
                    && RULES.contains(verdict.rule())
                    && page.length(i) <= MOST * page.length(page.owner(i));
            if (inside) {
                moved.remove(i, verdict);
            }
        }
    }
}
