package org.wiredesk.text.cleaning.html.candidate;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.name.ElementNames;

/**
 * Chooses the elements that hold the story.
 *
 * <p>The first choice is the element whose prose, less what is not prose, is the most. What the page says itself makes it
 * smaller or moves it: the text of the article in JSON-LD, {@code itemprop=articleBody}, and names such as
 * {@code entry-content}, but only where much of the prose agrees.
 */
final class StoryFinder {
    private static final double NEARLY_ALL = 0.9;
    private static final double ENOUGH_FOR_MARKED = 0.3;
    private static final double ENOUGH_FOR_NAMED = 0.7;

    private final PageTree page;
    private final ElementNames names;
    private final int[] effective;
    private final double[] sum;

    private StoryFinder(Story story, Prose prose, ElementNames names) {
        this.names = names;
        this.page = story.page();
        this.effective = story.effective();
        this.sum = new double[page.size()];
        for (int i = page.size() - 1; i >= 0; i--) {
            if (effective[i] < 0) {
                sum[i] += prose.own(i);
            }
            if (page.parent(i) >= 0) {
                sum[page.parent(i)] += sum[i];
            }
        }
    }

    /** The roots of the story in document order; the whole body when nothing speaks for any other. */
    static List<Integer> roots(Story story, Prose prose, ElementNames names, BodyEvidence evidence) {
        StoryFinder finder = new StoryFinder(story, prose, names);
        int told = evidence.root(story);
        if (told >= 0) {
            return List.of(told);
        }
        int best = finder.best();
        List<Integer> marked = finder.marked(best);
        return marked.isEmpty() ? List.of(finder.narrowed(best)) : marked;
    }

    private int best() {
        int best = 0;
        for (int i = 0; i < page.size(); i++) {
            if (effective[i] < 0 && sum[i] >= sum[best]) {
                best = i;
            }
        }
        while (!isContainer(best) && page.parent(best) >= 0 && effective[page.parent(best)] < 0) {
            best = page.parent(best);
        }
        return descended(best);
    }

    /** Whether an element can hold more than one block. */
    private boolean isContainer(int i) {
        return switch (page.tag(i)) {
            case "div", "article", "main", "section", "body", "td", "center", "form", "fieldset" -> true;
            default -> false;
        };
    }

    /** The innermost element that still holds nearly all: what lies further out is rather another part of the page. */
    private int descended(int best) {
        int descended = best;
        for (int i = best + 1; i < page.end(best); i++) {
            if (effective[i] < 0
                    && isContainer(i)
                    && sum[i] >= NEARLY_ALL * sum[descended]
                    && page.contains(descended, i)) {
                descended = i;
            }
        }
        return descended;
    }

    private List<Integer> marked(int best) {
        List<Integer> marked = new ArrayList<>();
        double total = 0;
        int end = 0;
        for (int i = 0; i < page.size(); i++) {
            if (i >= end && effective[i] < 0 && page.marks(i).isBody()) {
                marked.add(i);
                total += sum[i];
                end = page.end(i);
            }
        }
        return total >= ENOUGH_FOR_MARKED * sum[best] && total > 0 ? marked : List.of();
    }

    /** The innermost element inside {@code best} that names itself as the story and holds most of its prose. */
    private int narrowed(int best) {
        int narrowed = best;
        for (int i = best; i < page.end(best); i++) {
            if (effective[i] < 0
                    && sum[i] >= ENOUGH_FOR_NAMED * sum[best]
                    && (page.tag(i).equals("article") || names.isStory(i))) {
                narrowed = i;
            }
        }
        return narrowed;
    }
}
