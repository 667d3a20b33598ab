package org.wiredesk.text.cleaning.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by name, property, itemprop or http-equiv; names in lower case, the first value wins. */
final class MetaTags {
    private final Map<String, String> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document document) {
        MetaTags tags = new MetaTags();
        for (Element meta : document.getElementsByTag("meta")) {
            String content = Whitespace.collapse(meta.attr("content"));
            if (!content.isEmpty()) {
                for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                    String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        tags.values.putIfAbsent(name, content);
                    }
                }
            }
        }
        return tags;
    }

    /** The value of the first of these names that has one; null when none has. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
