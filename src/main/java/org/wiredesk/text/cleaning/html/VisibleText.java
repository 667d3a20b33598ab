package org.wiredesk.text.cleaning.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.wiredesk.text.cleaning.html.metadata.PageView;

/** The visible text of one element, for comparing and for metadata; positions are not kept. */
final class VisibleText {
    private VisibleText() {}

    /** The text of element {@code i} with white space as it stands; blocks and line breaks are set apart by a space. */
    static String of(PageTree page, int i) {
        return read(page, i, "");
    }

    /** The text with {@link PageView#BORDER} where elements begin and end. */
    static String parts(PageTree page, int i) {
        return read(page, i, String.valueOf(PageView.BORDER));
    }

    private static String read(PageTree page, int i, String border) {
        StringBuilder text = new StringBuilder();
        page.element(i).traverse(new NodeVisitor() {
            private int next = i;
            private int current = i;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode textNode && !page.isHidden(current)) {
                    text.append(textNode.getWholeText());
                } else if (node instanceof Element element) {
                    current = next++;
                    text.append(border);
                    if (element.normalName().equals("br") || Tags.isBlock(element.normalName())) {
                        text.append(' ');
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element) {
                    current = page.parent(current);
                    text.append(border);
                }
            }
        });
        return text.toString();
    }
}
