package org.wiredesk.text.cleaning.html;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The visible text that belongs to each block of a page itself, without that of the blocks in it. */
final class BlockTexts implements NodeVisitor {
    private final PageTree page;
    private final StringBuilder[] texts;
    private int next;
    private int current;

    private BlockTexts(PageTree page) {
        this.page = page;
        this.texts = new StringBuilder[page.size()];
    }

    /** For each element its text; empty for inline elements. */
    static String[] of(PageTree page) {
        BlockTexts blocks = new BlockTexts(page);
        page.element(0).traverse(blocks);
        return Arrays.stream(blocks.texts)
                .map(text -> text == null ? "" : text.toString())
                .toArray(String[]::new);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            current = next++;
            if (element.normalName().equals("br")) {
                append(" ");
            }
        } else if (node instanceof TextNode text && !page.isHidden(current)) {
            append(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            current = page.parent(current);
        }
    }

    private void append(String text) {
        int owner = page.owner(current);
        if (texts[owner] == null) {
            texts[owner] = new StringBuilder();
        }
        texts[owner].append(text);
    }
}
