package org.wiredesk.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Derives ids for articles that bring none, and URIs for articles that bring no URL. */
public final class ArticleId {
    private ArticleId() {}

    /**
     * The SHA-256 of the canonical URL, else of the content. An article under a derived id cannot be corrected or
     * retracted later.
     */
    public static String derive(@Nullable String url, String content) {
        String canonical = url == null ? null : canonicalUrl(url);
        return Sha256.of(canonical != null ? canonical : content);
    }

    /**
     * The URL with scheme and host in lower case, without default port, fragment and empty path differences; null when
     * it is not an absolute http(s) URL.
     */
    public static @Nullable String canonicalUrl(String url) {
        try {
            URI uri = new URI(url.strip()).normalize();
            if (uri.getScheme() == null || uri.getHost() == null) {
                return null;
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return null;
            }
            int port = uri.getPort();
            boolean defaultPort =
                    port == -1 || (scheme.equals("http") && port == 80) || (scheme.equals("https") && port == 443);
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (defaultPort ? "" : ":" + port) + path
                    + query;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The ninjs {@code uri} of an article: its URL when that is an absolute URI, else {@code urn:wiredesk:<id>}. */
    public static String uri(@Nullable String url, String id) {
        if (url != null) {
            try {
                URI uri = new URI(url.strip());
                if (uri.isAbsolute()) {
                    return uri.toASCIIString();
                }
            } catch (URISyntaxException e) {
                // Not a URI: the id speaks for the article.
            }
        }
        return "urn:wiredesk:" + percentEncoded(id);
    }

    private static String percentEncoded(String id) {
        StringBuilder out = new StringBuilder(id.length());
        for (byte b : id.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~:@".indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
