package org.wiredesk.text.cleaning.html;

/** What each element of a page still holds once its removed parts are gone. */
final class Remaining {
    private final TextCount[] totals;

    private Remaining(TextCount[] totals) {
        this.totals = totals;
    }

    static Remaining of(Story story) {
        PageTree page = story.page();
        int[] effective = story.effective();
        TextCount[] totals = new TextCount[page.size()];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = new TextCount();
        }
        for (int i = page.size() - 1; i >= 0; i--) {
            if (effective[i] < 0) {
                totals[i].add(page.own(i));
            }
            if (page.parent(i) >= 0) {
                totals[page.parent(i)].add(totals[i]);
            }
        }
        return new Remaining(totals);
    }

    TextCount total(int i) {
        return totals[i];
    }
}
