package org.wiredesk.text.cleaning.html.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements in which a page declares what it is: meta, link, scripts of structured data, and the title.
 */
final class Declarations {
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private String title = "";

    private Declarations() {}

    /** The declarations of a document; those of its body are looked for among the elements of the page. */
    static Declarations of(Document document, PageView page) {
        Declarations found = new Declarations();
        Node body = page.element(0);
        Node node = document;
        while (node != null) {
            if (node.equals(body)) {
                for (int i = 0; i < page.size(); i++) {
                    found.note(page.element(i));
                }
            } else if (node instanceof Element element) {
                found.note(element);
            }
            Node next = node.equals(body) || !(node instanceof Element) ? null : node.firstChild();
            while (next == null && node != null) {
                next = node.nextSibling();
                node = next == null ? node.parent() : node;
            }
            node = next;
        }
        return found;
    }

    private void note(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "script" -> {
                if (JsonLd.isJsonLd(element)) {
                    scripts.add(element);
                }
            }
            case "title" -> {
                Element parent = element.parent();
                boolean head = parent != null && parent.normalName().equals("head");
                title = head && title.isEmpty() ? OneLine.of(element.wholeText()) : title;
            }
            default -> {
                // The text of the page is read elsewhere.
            }
        }
    }

    List<Element> metas() {
        return metas;
    }

    List<Element> links() {
        return links;
    }

    /** The scripts that hold JSON-LD. */
    List<Element> scripts() {
        return scripts;
    }

    /** The text of the title element; empty when there is none. */
    String title() {
        return title;
    }
}
