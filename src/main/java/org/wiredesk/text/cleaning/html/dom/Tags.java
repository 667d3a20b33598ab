package org.wiredesk.text.cleaning.html.dom;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What HTML's elements are, as far as finding text in them goes. */
public final class Tags {
    /** Elements that begin a new line of their own in a page without style sheets. */
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "ul",
            "xmp");

    /** Elements whose text no reader sees as text: code, fallbacks, form controls. */
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "canvas",
            "noframes",
            "noembed",
            "frameset",
            "button",
            "select",
            "option",
            "optgroup",
            "datalist",
            "textarea",
            "input",
            "output",
            "progress",
            "meter",
            "title",
            "map");

    /** A bit of a kind: an element that begins a new line of its own. */
    static final int BLOCK = 1;
    /** A bit of a kind: an element whose text no reader sees. */
    static final int INVISIBLE = 2;

    private static final Map<String, Integer> KINDS = kinds();

    private Tags() {}

    /** What a tag is: {@link #BLOCK}, {@link #INVISIBLE}, both or 0. */
    static int kind(String tag) {
        Integer kind = KINDS.get(tag);
        return kind == null ? 0 : kind;
    }

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        BLOCKS.forEach(tag -> kinds.merge(tag, BLOCK, Integer::sum));
        UNSEEN.forEach(tag -> kinds.merge(tag, INVISIBLE, Integer::sum));
        return kinds;
    }

    public static boolean isPreformatted(String tag) {
        return switch (tag) {
            case "pre", "listing", "xmp", "plaintext" -> true;
            default -> false;
        };
    }

    /** 1 to 6 for headings, else 0. */
    public static int headingLevel(String tag) {
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return heading ? tag.charAt(1) - '0' : 0;
    }
}
