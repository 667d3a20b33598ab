package org.wiredesk.text.cleaning.html;

import org.jspecify.annotations.Nullable;

/** Takes the headline out of the text: it stands in the record's own field. */
final class Headline {
    private static final Verdict HEADLINE = Verdict.moved("headline", "/headlines/0/value");

    private static final int LOWEST_LEVEL = 3;

    private Headline() {}

    /** Moves every heading that says what the title says. */
    static void move(Story story, @Nullable String title) {
        if (title == null) {
            return;
        }
        PageTree page = story.page();
        for (int i = 0; i < page.size(); i++) {
            if (isHeadline(page, i, title)) {
                story.move(i, HEADLINE);
            }
        }
    }

    static boolean isHeadline(PageTree page, int i, String title) {
        int level = Tags.headingLevel(page.tag(i));
        return level > 0
                && level <= LOWEST_LEVEL
                && !page.isHidden(i)
                && page.length(i) <= Titles.LONGEST
                && Titles.isSame(VisibleText.of(page, i), title);
    }
}
