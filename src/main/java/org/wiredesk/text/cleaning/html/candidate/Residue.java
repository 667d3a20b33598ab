package org.wiredesk.text.cleaning.html.candidate;

import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.Tags;

/** Takes out of the story what is left of lists of links, and headings that nothing follows. */
final class Residue {
    private static final Verdict LINKS = Verdict.boilerplate("link-list", 0.8);
    private static final Verdict ORPHAN = Verdict.boilerplate("orphan-heading", 0.7);

    private Residue() {}

    static void remove(Story story) {
        PageTree page = story.page();
        int[] effective = story.effective();
        Remaining remaining = Remaining.of(story);
        for (int i = 0; i < page.size(); i++) {
            if (story.isInside(i) && effective[i] < 0 && page.isBlock(i) && isLinkList(page.tag(i), remaining, i)) {
                story.remove(i, LINKS);
            }
        }
        effective = story.effective();
        boolean followed = false;
        for (int i = page.size() - 1; i >= 0; i--) {
            if (!story.isInside(i) || effective[i] >= 0 || page.own(i).length() == 0) {
                continue;
            }
            if (Tags.headingLevel(page.tag(i)) == 0) {
                followed = true;
            } else if (!followed) {
                story.remove(i, ORPHAN);
            }
        }
    }

    private static boolean isLinkList(String tag, Remaining remaining, int i) {
        if (remaining.length(i) == 0) {
            return false;
        }
        double links = remaining.linkDensity(i);
        return switch (tag) {
            case "ul", "ol", "dl", "table", "div", "section" -> links > 0.5;
            case "p", "li", "h2", "h3", "h4", "h5", "h6" -> links > 0.8 && remaining.plain(i) < 20;
            default -> false;
        };
    }
}
