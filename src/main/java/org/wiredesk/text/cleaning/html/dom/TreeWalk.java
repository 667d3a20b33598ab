package org.wiredesk.text.cleaning.html.dom;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One walk over an element of a document: its elements and texts in document order, and how they are nested. Used once,
 * to make a {@link PageTree}.
 */
final class TreeWalk {
    /** An event is a number shifted by this, and its kind. */
    static final int SHIFT = 2;

    static final int KIND = 3;
    static final int OPEN = 0;
    static final int CLOSE = 1;
    static final int TEXT = 2;

    /** What most pages need no more of. */
    private static final int ROOM = 2048;

    final List<Element> elements = new ArrayList<>(ROOM);
    final List<TextNode> texts = new ArrayList<>(ROOM);
    final IntList parents = new IntList(ROOM);
    final IntList ends = new IntList(ROOM);
    final IntList firstTexts = new IntList(ROOM);
    final IntList lastTexts = new IntList(ROOM);
    final IntList textElements = new IntList(ROOM);
    final IntList events = new IntList(ROOM);

    private TreeWalk() {}

    static TreeWalk of(Element root) {
        TreeWalk walk = new TreeWalk();
        int current = walk.open(root, -1);
        Node node = root.firstChild();
        while (current >= 0) {
            if (node == null) {
                Element done = walk.elements.get(current);
                current = walk.close(current);
                node = current < 0 ? null : done.nextSibling();
            } else if (node instanceof Element element) {
                current = walk.open(element, current);
                node = element.firstChild();
            } else {
                if (node instanceof TextNode text) {
                    walk.add(text, current);
                }
                node = node.nextSibling();
            }
        }
        return walk;
    }

    private int open(Element element, int parent) {
        int index = elements.size();
        elements.add(element);
        parents.add(parent);
        ends.add(0);
        firstTexts.add(texts.size());
        lastTexts.add(0);
        events.add(index << SHIFT | OPEN);
        return index;
    }

    private int close(int index) {
        ends.set(index, elements.size());
        lastTexts.set(index, texts.size());
        events.add(index << SHIFT | CLOSE);
        return parents.get(index);
    }

    private void add(TextNode text, int element) {
        events.add(texts.size() << SHIFT | TEXT);
        texts.add(text);
        textElements.add(element);
    }
}
