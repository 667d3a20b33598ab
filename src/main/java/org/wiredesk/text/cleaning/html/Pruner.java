package org.wiredesk.text.cleaning.html;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what names itself as navigation, footer, comments, advertising and the like, wherever it stands. An element
 * that holds much of the page's prose is spared: names such as {@code with-sidebar} are given to whole pages, too.
 */
final class Pruner {
    private static final Vocabulary BOILERPLATE = Vocabulary.load("boilerplate.txt");
    private static final Map<String, String> TAGS = Map.of(
            "nav", "navigation",
            "footer", "footer",
            "aside", "sidebar",
            "menu", "navigation",
            "search", "search",
            "dialog", "popup");

    /** Readers' comments can be longer than the story itself; little else can. */
    private static final double MOST_PROSE = 0.4;

    private static final double MOST_COMMENT_PROSE = 0.9;

    private Pruner() {}

    static void prune(Story story, Prose prose) {
        PageTree page = story.page();
        double all = Math.max(1, prose.total(0));
        boolean[] holdsBody = bodyAncestors(page);
        for (int i = 1; i < page.size(); i++) {
            String rule = page.isHidden(i) || holdsBody[i] ? null : rule(page.element(i));
            if (rule == null) {
                continue;
            }
            double most = rule.equals("comments") ? MOST_COMMENT_PROSE : MOST_PROSE;
            if (prose.total(i) <= most * all) {
                story.remove(i, Verdict.boilerplate(rule, 0.9));
            }
        }
    }

    private static @Nullable String rule(Element element) {
        String tag = element.normalName();
        String byTag = TAGS.get(tag);
        if (byTag != null) {
            return byTag;
        }
        if (tag.equals("html") || tag.equals("body") || tag.equals("main") || Tags.isPreformatted(tag)) {
            return null;
        }
        if (element.attr("aria-hidden").equalsIgnoreCase("true")) {
            return "aria-hidden";
        }
        return BOILERPLATE.rule(element);
    }

    /** Elements that are, or hold, what the page itself marks as the body of the article. */
    private static boolean[] bodyAncestors(PageTree page) {
        boolean[] holds = new boolean[page.size()];
        for (int i = page.size() - 1; i >= 0; i--) {
            if (page.element(i).attr("itemprop").equalsIgnoreCase("articleBody")) {
                holds[i] = true;
            }
            if (holds[i] && page.parent(i) >= 0) {
                holds[page.parent(i)] = true;
            }
        }
        return holds;
    }
}
