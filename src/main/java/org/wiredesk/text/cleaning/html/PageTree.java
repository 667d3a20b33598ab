package org.wiredesk.text.cleaning.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The visible elements of a page in document order, as arrays: whatever needs the tree walks them forwards or backwards
 * and needs no recursion. Element {@code i} has its descendants in {@code (i, end(i))}.
 *
 * <p>A text belongs to the nearest block around it; {@code own} counts that text, {@code total} that of all descendants.
 * Lengths are in characters, white space not counted. Invisible elements have no text.
 */
final class PageTree {
    /** A page with less visible text than this may hide itself until its scripts have run. */
    private static final int SHORT_PAGE = 1500;
    /** Running text in blocks of at least so many characters ... */
    private static final int PROSE_BLOCK = 80;
    /** ... and of so many in all is no dialogue or menu, though the page conceals it. */
    private static final int CONCEALED_STORY = 200;

    private final List<Element> elements = new ArrayList<>();
    private final int[] parents;
    private final int[] ends;
    private final int[] owners;
    private final boolean[] concealed;
    private final boolean[] hidden;
    private final int[] lengths;
    private final TextCount[] own;
    private final TextCount[] total;

    private PageTree(Document document) {
        Builder builder = new Builder();
        document.body().traverse(builder);
        int size = elements.size();
        parents = toArray(builder.parents);
        ends = toArray(builder.ends);
        owners = new int[size];
        concealed = new boolean[size];
        hidden = new boolean[size];
        lengths = new int[size];
        own = new TextCount[size];
        total = new TextCount[size];
        for (int i = 0; i < size; i++) {
            int parent = parents[i];
            owners[i] = i == 0 || Tags.isBlock(tag(i)) ? i : owners[parent];
            hidden[i] = i > 0 && (hidden[parent] || Tags.isInvisible(tag(i)));
            concealed[i] = i > 0 && (concealed[parent] || Visibility.isConcealed(elements.get(i)));
        }
        count();
        if (hideConcealed()) {
            count();
        }
    }

    static PageTree of(Document document) {
        return new PageTree(document);
    }

    /** Walks the document once. */
    private final class Builder implements NodeVisitor {
        private final Deque<Integer> open = new ArrayDeque<>();
        private final List<Integer> parents = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                parents.add(open.isEmpty() ? -1 : open.peek());
                ends.add(0);
                open.push(elements.size());
                elements.add(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                ends.set(open.pop(), elements.size());
            }
        }
    }

    /** Counts the text that is not hidden. */
    private void count() {
        Arrays.setAll(own, i -> new TextCount());
        Arrays.fill(lengths, 0);
        boolean[] links = new boolean[own.length];
        for (int i = 0; i < own.length; i++) {
            Element element = elements.get(i);
            links[i] = (i > 0 && links[parents[i]]) || (tag(i).equals("a") && element.hasAttr("href"));
            if (tag(i).equals("br") && i > 0) {
                own[owners[parents[i]]].addBreak();
            }
            for (Node child = hidden[i] ? null : element.firstChild(); child != null; child = child.nextSibling()) {
                if (child instanceof TextNode text) {
                    own[owners[i]].add(text.getWholeText(), links[i]);
                    lengths[i] += text.getWholeText().length();
                }
            }
        }
        Arrays.setAll(total, i -> own[i].copy());
        for (int i = own.length - 1; i > 0; i--) {
            lengths[parents[i]] += lengths[i];
            total[parents[i]].add(total[i]);
        }
    }

    /**
     * Hides what the page conceals, unless running text is in it: stories are concealed until a script has moved them to
     * their place, or a reader has signed in. Where next to nothing would be left, nothing is hidden.
     */
    private boolean hideConcealed() {
        int[] prose = new int[own.length];
        for (int i = own.length - 1; i >= 0; i--) {
            boolean running = own[i].length() >= PROSE_BLOCK && own[i].sentences() > 0 && own[i].linkDensity() < 0.5;
            prose[i] += running ? own[i].length() : 0;
            if (i > 0) {
                prose[parents[i]] += prose[i];
            }
        }
        boolean[] hides = new boolean[own.length];
        int shown = 0;
        boolean any = false;
        for (int i = 1; i < own.length; i++) {
            boolean self = Visibility.isConcealed(elements.get(i)) && prose[i] < CONCEALED_STORY;
            hides[i] = hides[parents[i]] || self;
            any |= hides[i];
            shown += hides[i] ? 0 : own[i].length();
        }
        if (!any || (shown < SHORT_PAGE && total[0].length() > 2 * shown)) {
            return false;
        }
        for (int i = 1; i < own.length; i++) {
            hidden[i] |= hides[i];
        }
        return true;
    }

    /** Whether the page conceals an element, or one around it, though its text is taken as visible. */
    boolean isConcealed(int i) {
        return concealed[i];
    }

    int size() {
        return elements.size();
    }

    Element element(int i) {
        return elements.get(i);
    }

    String tag(int i) {
        return elements.get(i).normalName();
    }

    /** The parent, or -1. */
    int parent(int i) {
        return parents[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The nearest block around an element's text: itself, if it is one. */
    int owner(int i) {
        return owners[i];
    }

    boolean isHidden(int i) {
        return hidden[i];
    }

    TextCount own(int i) {
        return own[i];
    }

    TextCount total(int i) {
        return total[i];
    }

    /** The number of visible characters in an element, white space included; known for inline elements, too. */
    int length(int i) {
        return lengths[i];
    }

    boolean contains(int ancestor, int i) {
        return i >= ancestor && i < ends[ancestor];
    }

    private static int[] toArray(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
