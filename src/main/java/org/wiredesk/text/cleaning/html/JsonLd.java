package org.wiredesk.text.cleaning.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article that a page describes in JSON-LD. What is not JSON is passed over; what is not there or of another type
 * than expected is null.
 */
final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Types of schema.org whose names do not end in {@code Article}. */
    private static final Set<String> ARTICLE_TYPES = Set.of("BlogPosting", "LiveBlogPosting", "Report", "Review");

    private static final int MAX_NODES = 10_000;

    private final List<JsonNode> articles = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document document) {
        JsonLd found = new JsonLd();
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("type").strip().toLowerCase(java.util.Locale.ROOT).startsWith("application/ld+json")) {
                found.read(script.data());
            }
        }
        return found;
    }

    /** A string field of the article. */
    @Nullable
    String string(String name) {
        for (JsonNode article : articles) {
            String value = text(article.get(name));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The names in a field that is a person, an organisation, a string, or a list of those. */
    List<String> names(String field) {
        for (JsonNode article : articles) {
            List<String> names = new ArrayList<>();
            for (JsonNode item : items(article.get(field))) {
                for (JsonNode name : items(item.isObject() ? item.get("name") : item)) {
                    String value = text(name);
                    if (value != null && !names.contains(value)) {
                        names.add(value);
                    }
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** The URL in a field that is a URL, an object with a {@code url} or {@code @id}, or a list of those. */
    @Nullable
    String url(String field) {
        for (JsonNode article : articles) {
            for (JsonNode item : items(article.get(field))) {
                for (JsonNode candidate : item.isObject()
                        ? List.of(item.path("url"), item.path("contentUrl"), item.path("@id"))
                        : List.of(item)) {
                    String value = text(candidate);
                    if (value != null && value.startsWith("http")) {
                        return value;
                    }
                }
            }
        }
        return null;
    }

    private void read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(unwrapped(json));
        } catch (JacksonException e) {
            return; // Pages hold a lot of broken JSON; the rest of the page still speaks.
        }
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int visited = 0; visited < MAX_NODES && !open.isEmpty(); visited++) {
            JsonNode node = open.remove();
            if (node.isObject() && isArticle(node)) {
                articles.add(node);
            }
            if (node.isContainer()) {
                node.values().forEach(child -> {
                    if (child.isContainer()) {
                        open.add(child);
                    }
                });
            }
        }
    }

    /** Without the comment or CDATA signs that some pages put around. */
    private static String unwrapped(String json) {
        String text = json.strip();
        int start = text.indexOf('{');
        int array = text.indexOf('[');
        boolean wrapped = text.startsWith("<!") || text.startsWith("/*") || text.startsWith("//");
        if (wrapped && array >= 0 && text.startsWith("[CDATA[", array)) {
            array = text.indexOf('[', array + 7);
        }
        int from = start < 0 ? array : array < 0 ? start : Math.min(start, array);
        int to = Math.max(text.lastIndexOf('}'), text.startsWith("[") ? text.lastIndexOf(']') : -1);
        return wrapped && from >= 0 && to > from ? text.substring(from, to + 1) : text;
    }

    private static boolean isArticle(JsonNode node) {
        for (JsonNode type : items(node.get("@type"))) {
            String name = text(type);
            if (name != null && (name.endsWith("Article") || ARTICLE_TYPES.contains(name))) {
                return true;
            }
        }
        return false;
    }

    private static List<JsonNode> items(@Nullable JsonNode node) {
        if (node == null) {
            return List.of();
        }
        return node.isArray() ? List.copyOf(node.values()) : List.of(node);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || !node.isString()) {
            return null;
        }
        String value = Whitespace.collapse(Parser.unescapeEntities(node.stringValue(), false));
        return value.isEmpty() ? null : value;
    }
}
