package org.wiredesk.text.cleaning;

import org.jspecify.annotations.Nullable;

/** Decides between the title that came with an article and the one that its page shows. */
final class Headlines {
    /** A shorter part of a title is more likely a section or a site than the headline. */
    private static final double LEAST_SHARE = 0.5;

    private Headlines() {}

    /** The given title, unless it is the page's headline with something around it, such as the name of the site. */
    static @Nullable String choose(@Nullable String given, @Nullable String shown) {
        if (given == null || shown == null) {
            return given == null ? shown : given;
        }
        boolean around = given.contains(shown) && shown.length() >= LEAST_SHARE * given.length();
        return around ? shown : given;
    }
}
