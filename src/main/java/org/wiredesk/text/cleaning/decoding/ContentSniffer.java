package org.wiredesk.text.cleaning.decoding;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells HTML from plain text. */
public final class ContentSniffer {
    /** The media type of HTML. */
    public static final String HTML = "text/html";

    /** The media type of plain text. */
    public static final String PLAIN = "text/plain";

    /** How much of a text is looked at; pages declare themselves early. */
    private static final int WINDOW = 4096;

    /** Tags that pages begin with, or that fragments of pages hold; an angle bracket alone proves nothing. */
    private static final Pattern OPENING = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|div|article|section|main|p|h[1-6]|ul|ol|table|figure|blockquote|iframe|!--)(?:[\\s/>]|$)");

    private static final Pattern CLOSING = Pattern.compile(
            "</(?:html|head|body|div|article|section|p|h[1-6]|ul|ol|li|a|em|strong|b|i|span|table|blockquote)\\s*>|<br\\s*/?>");

    private ContentSniffer() {}

    /** {@code text/html} when the text is a page or a fragment of one, else {@code text/plain}. */
    public static String sniff(String content) {
        int bracket = content.indexOf('<');
        if (bracket < 0 || bracket >= WINDOW) {
            return PLAIN;
        }
        String head = content.substring(0, Math.min(WINDOW, content.length()));
        return isPage(head.toLowerCase(Locale.ROOT)) ? HTML : PLAIN;
    }

    private static boolean isPage(String head) {
        int start = 0;
        while (start < head.length()
                && (head.charAt(start) == '\uFEFF' || Character.isWhitespace(head.charAt(start)))) {
            start++;
        }
        boolean opens = OPENING.matcher(head).region(start, head.length()).lookingAt();
        boolean isXmlPage = head.startsWith("<?xml", start) && head.contains("<html");
        boolean closes = CLOSING.matcher(head).find() && OPENING.matcher(head).find();
        return opens || isXmlPage || closes;
    }
}
