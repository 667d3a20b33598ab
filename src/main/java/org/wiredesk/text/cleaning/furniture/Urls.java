package org.wiredesk.text.cleaning.furniture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** Finds URLs and domain names in text. */
final class Urls {
    private static final Set<String> COUNTRIES = countries();

    private Urls() {}

    /** The first http(s) URL in a text; null when there is none. */
    static @Nullable String find(String text) {
        int start = start(text);
        return start < 0 ? null : absolute(text.substring(start, end(text, start)));
    }

    /** The text without its first URL; null when nothing else is there. */
    static @Nullable String without(String text) {
        int start = start(text);
        if (start < 0) {
            return text;
        }
        String rest = (text.substring(0, start) + text.substring(end(text, start))).strip();
        return rest.isEmpty() ? null : rest;
    }

    /** The URL if it is absolute and http(s), else null. */
    static @Nullable String absolute(String url) {
        try {
            URI uri = new URI(url.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The host of a URL without "www."; null when it has none. */
    static @Nullable String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Where a domain name that begins at an offset ends; -1 when none does. */
    static int domainEnd(String text, int from) {
        int i = from;
        int lastDot = -1;
        while (i < text.length() && (isLabel(text.charAt(i)) || (text.charAt(i) == '.' && i > from))) {
            if (text.charAt(i) == '.') {
                if (lastDot >= 0 && isTopLevel(text, lastDot + 1, i)) {
                    break;
                }
                lastDot = i;
            } else if (text.charAt(i) == '-' && lastDot >= 0 && isTopLevel(text, lastDot + 1, i)) {
                break;
            }
            i++;
        }
        return lastDot > from + 1 && isTopLevel(text, lastDot + 1, i) ? i : -1;
    }

    private static boolean isLabel(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isTopLevel(String text, int from, int to) {
        if (to - from == 2 && COUNTRIES.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
            return true;
        }
        Found found = Lexicon.standard().find(Kind.TOP_LEVEL, text, from);
        return found != null && found.end() == to;
    }

    private static int start(String text) {
        int http = text.indexOf("http://");
        return http >= 0 ? http : text.indexOf("https://");
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && !MappedText.isSpace(text.charAt(end))) {
            end++;
        }
        while (end > start && ".,;:!?)]»”\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String country : Locale.getISOCountries()) {
            names.add(country.toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(names);
    }
}
