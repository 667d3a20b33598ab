package org.wiredesk.text.cleaning.html.candidate;

import java.util.List;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.TextCount;

/**
 * Joins to the story what belongs to it but lies outside the element that holds most of it: the standfirst between the
 * headline and the text, and elements beside it that bear the same names and hold prose.
 */
final class Neighbours {
    private static final double MOST_LINKS = 0.3;
    private static final int SHORTEST = 40;
    private static final int MOST_STANDFIRSTS = 3;

    private Neighbours() {}

    static void join(Story story, Prose prose, List<Integer> roots, Headlines headlines) {
        PageTree page = story.page();
        int[] effective = story.effective();
        int first = roots.get(0);
        int headline = headline(first, headlines);
        int joined = 0;
        for (int i = headline + 1; headline >= 0 && i < first && joined < MOST_STANDFIRSTS; i++) {
            if (effective[i] < 0 && isSentence(page.own(i))) {
                story.include(i);
                joined++;
            }
        }
        int last = roots.get(roots.size() - 1);
        String names = page.marks(last).className();
        int parent = page.parent(last);
        for (int i = page.end(last); parent >= 0 && i < page.end(parent); i = page.end(i)) {
            boolean alike = page.tag(i).equals(page.tag(last))
                    && !names.isEmpty()
                    && page.marks(i).className().equals(names);
            if (alike && effective[i] < 0 && prose.total(i) > 0) {
                story.include(i);
            }
        }
    }

    /** The last heading before {@code end} that says what the title says; -1 when there is none. */
    private static int headline(int end, Headlines headlines) {
        for (int i = end - 1; i >= 0; i--) {
            if (headlines.isAt(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSentence(TextCount text) {
        return text.length() >= SHORTEST && text.sentences() > 0 && text.linkDensity() <= MOST_LINKS;
    }
}
