package org.wiredesk.text.cleaning.html.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by name, property, itemprop or http-equiv; names in lower case. */
final class MetaTags {
    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(List<Element> metas) {
        MetaTags tags = new MetaTags();
        for (Element meta : metas) {
            String content = OneLine.of(meta.attr("content"));
            if (!content.isEmpty()) {
                for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                    String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        tags.values
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(content);
                    }
                }
            }
        }
        return tags;
    }

    /** The first value of the first of these names that has one; null when none has. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found.get(0);
            }
        }
        return null;
    }

    /** All values of a name in document order. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
