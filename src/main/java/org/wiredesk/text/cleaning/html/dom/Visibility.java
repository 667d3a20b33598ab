package org.wiredesk.text.cleaning.html.dom;

import java.util.regex.Pattern;

/** Tells styles by which a browser does not show an element at first. */
final class Visibility {
    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private Visibility() {}

    static boolean isHidingStyle(String style) {
        return mayHide(style) && HIDING_STYLE.matcher(style).find();
    }

    /** Whether one of the words that hide is in a style: most styles say something else. */
    private static boolean mayHide(String style) {
        for (int i = style.length() - "none".length(); i >= 0; i--) {
            if (style.regionMatches(true, i, "none", 0, 4) || style.regionMatches(true, i, "hidden", 0, 6)) {
                return true;
            }
        }
        return false;
    }
}
