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

    private final List<Element> elements = new ArrayList<>();
    private final int[] parents;
    private final int[] ends;
    private final int[] owners;
    private final boolean[] hidden;
    private final TextCount[] own;
    private final TextCount[] total;

    private PageTree(Document document, Visibility visibility) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> parentList = new ArrayList<>();
        List<Integer> endList = new ArrayList<>();
        List<TextCount> counts = new ArrayList<>();
        List<Boolean> hiddenList = new ArrayList<>();
        List<Integer> ownerList = new ArrayList<>();
        List<Boolean> links = new ArrayList<>();
        Element root = document.body();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                int parent = open.isEmpty() ? -1 : open.peek();
                if (node instanceof Element element) {
                    int index = elements.size();
                    elements.add(element);
                    parentList.add(parent);
                    endList.add(0);
                    counts.add(new TextCount());
                    boolean block = parent < 0 || Tags.isBlock(element.normalName());
                    ownerList.add(block ? index : ownerList.get(parent));
                    hiddenList.add((parent >= 0 && hiddenList.get(parent)) || visibility.hides(element));
                    links.add((parent >= 0 && links.get(parent))
                            || (element.normalName().equals("a") && element.hasAttr("href")));
                    if (element.normalName().equals("br") && parent >= 0) {
                        counts.get(ownerList.get(parent)).addBreak();
                    }
                    open.push(index);
                } else if (node instanceof TextNode text && parent >= 0 && !hiddenList.get(parent)) {
                    counts.get(ownerList.get(parent)).add(text.getWholeText(), links.get(parent));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element) {
                    endList.set(open.pop(), elements.size());
                }
            }
        });
        int size = elements.size();
        parents = toArray(parentList);
        ends = toArray(endList);
        owners = toArray(ownerList);
        hidden = new boolean[size];
        own = counts.toArray(new TextCount[0]);
        total = new TextCount[size];
        Arrays.setAll(total, i -> own[i].copy());
        for (int i = size - 1; i >= 0; i--) {
            hidden[i] = hiddenList.get(i);
            if (parents[i] >= 0) {
                total[parents[i]].add(total[i]);
            }
        }
    }

    static PageTree of(Document document) {
        PageTree page = new PageTree(document, Visibility.STRICT);
        if (page.total(0).length() >= SHORT_PAGE) {
            return page;
        }
        PageTree lenient = new PageTree(document, Visibility.LENIENT);
        return lenient.total(0).length() > 2 * page.total(0).length() ? lenient : page;
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

    boolean contains(int ancestor, int i) {
        return i >= ancestor && i < ends[ancestor];
    }

    private static int[] toArray(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
