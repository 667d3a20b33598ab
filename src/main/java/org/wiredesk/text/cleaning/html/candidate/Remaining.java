package org.wiredesk.text.cleaning.html.candidate;

import org.wiredesk.text.cleaning.html.dom.PageTree;

/** What each element of a page still holds once its removed parts are gone. */
final class Remaining {
    private final int[] lengths;
    private final int[] linked;

    private Remaining(int[] lengths, int[] linked) {
        this.lengths = lengths;
        this.linked = linked;
    }

    static Remaining of(Story story) {
        PageTree page = story.page();
        int[] effective = story.effective();
        int[] lengths = new int[page.size()];
        int[] linked = new int[page.size()];
        for (int i = page.size() - 1; i >= 0; i--) {
            if (effective[i] < 0) {
                lengths[i] += page.own(i).length();
                linked[i] += page.own(i).length() - page.own(i).plain();
            }
            if (page.parent(i) >= 0) {
                lengths[page.parent(i)] += lengths[i];
                linked[page.parent(i)] += linked[i];
            }
        }
        return new Remaining(lengths, linked);
    }

    /** Characters that are no white space. */
    int length(int i) {
        return lengths[i];
    }

    /** Those of them that stand outside links. */
    int plain(int i) {
        return lengths[i] - linked[i];
    }

    /** Share of the characters inside links; 0 for no text. */
    double linkDensity(int i) {
        return lengths[i] == 0 ? 0 : (double) linked[i] / lengths[i];
    }
}
