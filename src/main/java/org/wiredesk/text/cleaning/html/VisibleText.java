package org.wiredesk.text.cleaning.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The visible text of one element, for comparing and for metadata; positions are not kept. */
final class VisibleText {
    private VisibleText() {}

    /** The text of element {@code i} with white space as it stands; blocks and line breaks are set apart by a space. */
    static String of(PageTree page, int i) {
        StringBuilder text = new StringBuilder();
        page.element(i).filter(new NodeFilter() {
            @Override
            public FilterResult head(org.jsoup.nodes.Node node, int depth) {
                if (node instanceof TextNode textNode) {
                    text.append(textNode.getWholeText());
                } else if (node instanceof Element element) {
                    if (Visibility.isHidden(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (element.normalName().equals("br") || Tags.isBlock(element.normalName())) {
                        text.append(' ');
                    }
                }
                return FilterResult.CONTINUE;
            }
        });
        return text.toString();
    }
}
