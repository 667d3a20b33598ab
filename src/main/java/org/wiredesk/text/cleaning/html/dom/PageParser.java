package org.wiredesk.text.cleaning.html.dom;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML as a document that knows where in the page each of its nodes stood. Stateless. */
public final class PageParser {
    private PageParser() {}

    /** Parses a page as browsers do; nothing is an error. */
    public static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }
}
