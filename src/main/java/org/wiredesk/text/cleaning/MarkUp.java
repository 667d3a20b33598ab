package org.wiredesk.text.cleaning;

/** Reads raw stretches of a page. */
final class MarkUp {
    private MarkUp() {}

    /** The stretch without its tags. */
    static String strip(String html) {
        if (html.indexOf('<') < 0) {
            return html;
        }
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < html.length()) {
            int tag = html.indexOf('<', i);
            int close = tag < 0 ? -1 : html.indexOf('>', tag);
            text.append(html, i, close < 0 ? html.length() : tag);
            i = close < 0 ? html.length() : close + 1;
        }
        return text.toString();
    }
}
