package org.wiredesk.text.cleaning.html;

/** Chooses the element that holds the story: the one whose prose, less what is not prose, is the most. */
final class StoryFinder {
    private StoryFinder() {}

    static void find(Story story, Prose prose) {
        PageTree page = story.page();
        int[] effective = story.effective();
        double[] sum = new double[page.size()];
        int best = -1;
        for (int i = page.size() - 1; i >= 0; i--) {
            if (effective[i] < 0) {
                sum[i] += prose.own(i);
            }
            if (page.parent(i) >= 0) {
                sum[page.parent(i)] += sum[i];
            }
        }
        for (int i = 0; i < page.size(); i++) {
            if (effective[i] < 0 && (best < 0 || sum[i] >= sum[best])) {
                best = i;
            }
        }
        story.include(Math.max(0, best));
    }
}
