package org.wiredesk.text.cleaning.html.candidate;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.block.PageBlocks;
import org.wiredesk.text.cleaning.html.dom.PageTree;

/**
 * The text of the article as the page's metadata repeats it: evidence for which element holds the story, never the text
 * itself, because what is repeated there is often cut, flattened or out of date.
 */
public final class BodyEvidence {
    private static final int SHORTEST_BODY = 300;
    /** A block belongs when this share of its shingles is in the body. */
    private static final double MATCH = 0.7;
    /** The share of the body that has to be found in the page. */
    private static final double ENOUGH = 0.6;
    /** The share of the found text that the chosen element has to hold. */
    private static final double MOST = 0.95;

    private final PageTree page;
    /** For each element, how many shingles of the blocks that begin in it are in the body; null without a body. */
    private final int @Nullable [] hits;

    private final int wanted;

    private BodyEvidence(PageTree page, int @Nullable [] hits, int wanted) {
        this.page = page;
        this.hits = hits;
        this.wanted = wanted;
    }

    public static BodyEvidence of(
            PageTree page, PageBlocks blocks, long[][] shingles, ToldBody told, @Nullable String body) {
        if (body == null || body.length() < SHORTEST_BODY) {
            return new BodyEvidence(page, null, 0);
        }
        int[] hits = new int[page.size()];
        for (int b = 0; b < blocks.size(); b++) {
            double share = told.shares()[b];
            hits[page.owner(blocks.get(b).element())] +=
                    share >= MATCH ? (int) Math.rint(share * shingles[b].length) : 0;
        }
        return new BodyEvidence(page, hits, told.size());
    }

    /** The innermost element that holds nearly all of the text that the body repeats; -1 when too little is found. */
    int root(Story story) {
        if (hits == null) {
            return -1;
        }
        int[] effective = story.effective();
        int[] found = new int[page.size()];
        for (int i = page.size() - 1; i >= 0; i--) {
            found[i] += effective[i] < 0 ? hits[i] : 0;
            if (page.parent(i) >= 0) {
                found[page.parent(i)] += found[i];
            }
        }
        return found[0] < ENOUGH * wanted ? -1 : page.innermost(found, MOST);
    }
}
