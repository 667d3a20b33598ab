package org.wiredesk.text.cleaning.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells elements that a browser does not show at first, as far as the element itself says so. */
final class Visibility {
    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private Visibility() {}

    static boolean isConcealed(Element element) {
        String tag = element.normalName();
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
