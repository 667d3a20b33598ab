package org.wiredesk.training.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The visible text of a page as lines, as one gets it who copies a page: every block, table cell, list item, line break,
 * button and label begins a line; white space is evened out. Not thread-safe.
 */
final class PageLines implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "noscript", "template", "svg", "iframe", "head", "textarea", "select", "object", "math");
    private static final Set<String> CELLS = Set.of("td", "th", "li", "br", "button", "label", "dt", "dd", "option");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    /** The outermost element that is not shown, while inside it. */
    private int hiddenDepth = -1;

    private PageLines() {}

    static List<String> of(String html) {
        PageLines lines = new PageLines();
        Jsoup.parse(html).traverse(lines);
        lines.end();
        return lines.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (hiddenDepth < 0 && isHidden(element)) {
                hiddenDepth = depth;
            }
            border(element);
        } else if (node instanceof TextNode text && hiddenDepth < 0) {
            line.append(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (hiddenDepth == depth) {
                hiddenDepth = -1;
            }
            border(element);
        }
    }

    private void border(Element element) {
        if (element.isBlock() || CELLS.contains(element.normalName())) {
            end();
        }
    }

    private void end() {
        String text = line.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden") || style.contains("display:none");
    }
}
