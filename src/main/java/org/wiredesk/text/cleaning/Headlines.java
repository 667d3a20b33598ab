package org.wiredesk.text.cleaning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides between the title that came with an article and the one that its page shows. */
final class Headlines {
    /** A shorter part of a title is more likely a section or a site than the headline. */
    private static final double LEAST_SHARE = 0.5;
    /** The longest name of a site behind a bar, in characters. */
    private static final int LONGEST_SITE = 30;
    /** Two letters and less are no name that an address could tell. */
    private static final int SHORTEST_NAME = 3;

    private Headlines() {}

    /**
     * The given title, unless it is the page's headline with something around it, or its title element, of which the
     * headline is the better reading; in any case without the name of the site behind it.
     *
     * @param element the text of the page's title element; null when it has none
     * @param site the name of the site; null when the page tells none
     * @param url  the address of the page; null when it is not known
     */
    static @Nullable String choose(
            @Nullable String given,
            @Nullable String shown,
            @Nullable String element,
            @Nullable String site,
            @Nullable String url) {
        if (given == null || shown == null) {
            return given == null ? shown : given;
        }
        boolean around = key(given).contains(key(shown)) && shown.length() >= LEAST_SHARE * given.length();
        boolean read = element != null && key(element).equals(key(given));
        return around || read ? shown : withoutSite(given, site, url);
    }

    private static String withoutSite(String title, @Nullable String site, @Nullable String url) {
        for (String separator : new String[] {" | ", " - ", " – ", " — "}) {
            int at = title.lastIndexOf(separator);
            if (at >= LEAST_SHARE * title.length()) {
                String name = title.substring(at + separator.length());
                boolean bar = separator.equals(" | ") && name.length() <= LONGEST_SITE;
                if (bar || isSite(key(name), site, url)) {
                    return title.substring(0, at).strip();
                }
            }
        }
        return title;
    }

    private static boolean isSite(String name, @Nullable String site, @Nullable String url) {
        boolean called = site != null && key(site).equals(name);
        String host = url == null ? "" : url.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#].*$", "");
        return !name.isEmpty()
                && (called || (name.length() >= SHORTEST_NAME && key(host).contains(name)));
    }

    /** Letters and digits in small letters: quotation marks and dashes differ between the places of one title. */
    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
