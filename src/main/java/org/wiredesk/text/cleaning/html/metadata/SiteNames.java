package org.wiredesk.text.cleaning.html.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page calls its site, and what the site's address says of its name. */
final class SiteNames {
    private static final int SHORTEST_LABEL = 4;
    private static final int LONG_LABEL = 7;
    private static final int ASCII = 128;

    private final List<String> names = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    /** The label of the domain that the site is known by, in letters and digits; empty when there is no URL. */
    private final String label;

    private SiteNames(@Nullable String url) {
        String host = host(url);
        label = host == null ? "" : key(label(host));
        if (host != null) {
            keys.add(key(host));
            keys.add(label);
        }
    }

    static SiteNames of(MetaTags meta, JsonLd jsonLd, @Nullable String url) {
        SiteNames site = new SiteNames(url);
        site.add(meta.first("og:site_name"));
        jsonLd.names("publisher").forEach(name -> site.add(name.value()));
        site.add(meta.first("application-name"));
        site.add(meta.first("dc.publisher", "publisher"));
        site.add(meta.first("apple-mobile-web-app-title"));
        return site;
    }

    /** The name to give; null when the page tells none. */
    @Nullable
    String first() {
        return names.isEmpty() ? null : names.get(0);
    }

    /** Whether a text is nothing but a name of the site. */
    boolean isSite(String text) {
        String key = key(text);
        if (key.isEmpty()) {
            return false;
        }
        String bare = key.startsWith("the") ? key.substring(3) : key;
        return keys.contains(key)
                || keys.contains(bare)
                || keys.contains("the" + key)
                || (label.length() >= SHORTEST_LABEL && (label.equals(key) || label.equals(bare)));
    }

    /** Whether a text is, begins with, or is the beginning of a name of the site. */
    boolean isLike(String text) {
        if (isSite(text)) {
            return true;
        }
        String key = key(text);
        return key.length() >= SHORTEST_LABEL
                && keys.stream()
                        .anyMatch(name ->
                                name.length() >= SHORTEST_LABEL && (key.startsWith(name) || name.startsWith(key)));
    }

    /** Whether the site's address stands in a name, as in "Exampletown Daily Example" of dailyexample.com. */
    boolean isAbout(String name) {
        return label.length() >= LONG_LABEL && key(name).contains(label) && name.indexOf(' ') > 0;
    }

    private void add(@Nullable String name) {
        if (name != null && !name.isBlank() && !name.contains("://")) {
            names.add(name);
            keys.add(key(name));
        }
    }

    /** Letters and digits in small letters. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    key.append(c);
                } else if (c >= 'A' && c <= 'Z') {
                    key.append((char) (c | ' '));
                }
                continue;
            }
            int point = text.codePointAt(i);
            i += Character.charCount(point) - 1;
            if (Character.isLetterOrDigit(point)) {
                key.appendCodePoint(point);
                ascii = false;
            }
        }
        return ascii ? key.toString() : key.toString().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : new URI(url.strip().replace(" ", "%20")).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The longest label of a host but the last one. */
    private static String label(String host) {
        String longest = "";
        String[] labels = host.split("\\.", -1);
        for (int i = 0; i < labels.length - 1; i++) {
            longest = labels[i].length() > longest.length() ? labels[i] : longest;
        }
        return longest;
    }
}
