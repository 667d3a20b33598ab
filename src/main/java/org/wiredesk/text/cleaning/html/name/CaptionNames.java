package org.wiredesk.text.cleaning.html.name;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.Tags;

/** Tells the elements that hold the caption or the credit of a picture by their tags and names. Stateless. */
public final class CaptionNames {
    private static final int LONGEST = 1500;
    private static final int MOST_ELEMENTS = 300;

    private CaptionNames() {}

    /** {@code caption} or {@code credit} for an element that is one; null for all others. */
    public static @Nullable String kind(PageTree page, ElementNames names, int i) {
        if (page.length(i) > LONGEST || page.end(i) - i > MOST_ELEMENTS) {
            return null;
        }
        if (page.tag(i).equals("figcaption")) {
            return "caption";
        }
        String tag = page.tag(i);
        boolean whole = tag.equals("figure") || tag.equals("img") || Tags.headingLevel(tag) > 0 || tag.equals("table");
        return whole ? null : names.caption(i);
    }
}
