package org.wiredesk.text.cleaning.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells elements that a browser does not show, as far as the element itself says so.
 *
 * <p>Some pages hide themselves until their scripts have run; {@link #LENIENT} is for those and believes only in elements
 * that are never shown.
 */
enum Visibility {
    STRICT,
    LENIENT;

    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    boolean hides(Element element) {
        String tag = element.normalName();
        if (Tags.isInvisible(tag)) {
            return true;
        }
        if (this == LENIENT) {
            return false;
        }
        if (element.attributesSize() == 0) {
            return tag.equals("dialog");
        }
        if (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")) {
            return true;
        }
        if (tag.equals("dialog") && !element.hasAttr("open")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && HIDING_STYLE.matcher(style).find();
    }
}
