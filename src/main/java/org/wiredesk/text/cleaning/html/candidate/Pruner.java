package org.wiredesk.text.cleaning.html.candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.name.ElementNames;
import org.wiredesk.text.cleaning.html.name.Vocabulary;

/**
 * Takes out what names itself as navigation, footer, comments, advertising and the like, wherever it stands.
 *
 * <p>A name under which much of the page's prose stands is not believed, be it on one element or on many: names such as
 * {@code with-sidebar} are given to whole pages, and there are page builders whose every paragraph is a {@code widget}.
 */
final class Pruner {
    /** Readers' comments can be longer than the story itself; little else can. */
    private static final double MOST_PROSE = 0.6;

    private static final double MOST_COMMENT_PROSE = 0.9;

    private final Story story;
    private final PageTree page;
    private final Prose prose;
    private final ElementNames names;
    private final Set<String> spared = new HashSet<>();

    private Pruner(Story story, Prose prose, ElementNames names) {
        this.story = story;
        this.page = story.page();
        this.prose = prose;
        this.names = names;
    }

    /** Prunes by names and by tags. */
    static void prune(Story story, Prose prose, ElementNames names) {
        Pruner pruner = new Pruner(story, prose, names);
        pruner.spareNamesOfProse();
        pruner.prune(true);
    }

    /** Prunes by tags alone: for pages whose names mislead. */
    static void pruneByTags(Story story, Prose prose, ElementNames names) {
        new Pruner(story, prose, names).prune(false);
    }

    private void prune(boolean byNames) {
        boolean[] holdsBody = bodyAncestors();
        for (int i = 1; i < page.size(); i++) {
            if (page.isHidden(i) || holdsBody[i]) {
                continue;
            }
            String rule = ruleOfTag(i);
            if (rule == null && byNames && isNamed(i)) {
                Vocabulary.Match match = names.boilerplate(i, spared);
                rule = match == null ? null : match.rule();
            }
            if (rule != null && prose.total(i) <= most(rule)) {
                story.remove(i, Verdict.boilerplate(rule, 0.9));
            }
        }
    }

    /** Adds up the prose under each name; an element inside another one of the same name is counted once. */
    private void spareNamesOfProse() {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 1; i < page.size(); i++) {
            Vocabulary.Match match = page.isHidden(i) || !isNamed(i) ? null : names.boilerplate(i, spared);
            if (match != null && i >= ends.getOrDefault(match.name(), 0)) {
                ends.put(match.name(), page.end(i));
                double sum = sums.merge(match.name(), prose.total(i), Double::sum);
                if (sum > most(match.rule())) {
                    spared.add(match.name());
                }
            }
        }
    }

    private double most(String rule) {
        double share = rule.equals("comments") ? MOST_COMMENT_PROSE : MOST_PROSE;
        return share * Math.max(1, prose.total(0));
    }

    private @Nullable String ruleOfTag(int i) {
        return switch (page.tag(i)) {
            case "nav", "menu" -> "navigation";
            case "footer" -> "footer";
            case "aside" -> "sidebar";
            case "search" -> "search";
            case "dialog" -> "popup";
            default -> page.marks(i).isAriaHidden() ? "aria-hidden" : null;
        };
    }

    /** Whether names on an element are believed; parts of tables are named after what the table is about. */
    private boolean isNamed(int i) {
        return switch (page.tag(i)) {
            case "html", "body", "main", "tbody", "tr", "td", "th", "pre", "listing", "xmp", "plaintext" -> false;
            default -> true;
        };
    }

    /** Elements that are, or hold, what the page itself marks as the body of the article. */
    private boolean[] bodyAncestors() {
        boolean[] holds = new boolean[page.size()];
        for (int i = page.size() - 1; i >= 0; i--) {
            if (page.marks(i).isBody()) {
                holds[i] = true;
            }
            if (holds[i] && page.parent(i) >= 0) {
                holds[page.parent(i)] = true;
            }
        }
        return holds;
    }
}
