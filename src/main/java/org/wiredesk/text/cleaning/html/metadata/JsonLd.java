package org.wiredesk.text.cleaning.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** Types of schema.org whose names do not end in {@code Article}. */
    private static final Set<String> ARTICLE_TYPES = Set.of("BlogPosting", "LiveBlogPosting", "Report", "Review");

    /** What a page may be described as when it is not described as an article; asked last. */
    private static final Set<String> PAGE_TYPES =
            Set.of("WebPage", "ItemPage", "CreativeWork", "Recipe", "VideoObject", "HowTo", "PodcastEpisode");

    private static final String TYPE = "application/ld+json";
    private static final int MAX_NODES = 10_000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    /** What {@link #string} has found: unescaping a whole article twice is dear. */
    private final Map<String, String> strings = new HashMap<>();

    private JsonLd() {}

    /** A name in JSON-LD, and whether it is said to be one of an organisation. */
    record Name(String value, boolean isOrganisation) {}

    static JsonLd of(List<Element> scripts) {
        JsonLd found = new JsonLd();
        for (Element script : scripts) {
            if (isJsonLd(script)) {
                found.readScript(JsonRepair.unwrapped(script.data()));
            }
        }
        found.articles.addAll(found.pages);
        return found;
    }

    /** Whether a script holds structured data. */
    static boolean isJsonLd(Element script) {
        String type = script.attr("type").strip();
        return type.regionMatches(true, 0, TYPE, 0, TYPE.length());
    }

    /** A string field of the article. */
    @Nullable
    String string(String field) {
        return strings.computeIfAbsent(field, this::firstString);
    }

    private @Nullable String firstString(String field) {
        for (JsonNode article : articles) {
            for (JsonNode item : items(article.get(field))) {
                String value = text(item);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /** The names in a field that is a person, an organisation, a string, or a list of those. */
    List<Name> names(String field) {
        for (JsonNode article : articles) {
            List<Name> names = new ArrayList<>();
            for (JsonNode item : items(article.get(field))) {
                JsonNode node = resolved(item);
                boolean organisation = isType(node, "Organization") || isType(node, "NewsMediaOrganization");
                for (JsonNode name : items(node.isObject() ? node.get("name") : node)) {
                    String value = text(name);
                    Name found = value == null ? null : new Name(value, organisation);
                    if (found != null && !names.contains(found)) {
                        names.add(found);
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
                JsonNode node = resolved(item);
                for (JsonNode candidate : node.isObject()
                        ? List.of(node.path("url"), node.path("contentUrl"), node.path("@id"))
                        : List.of(node)) {
                    String value = text(candidate);
                    if (value != null && value.startsWith("http")) {
                        return value;
                    }
                }
            }
        }
        return null;
    }

    private void readScript(String json) {
        JsonNode root = parsed(json);
        if (root == null) {
            root = parsed(JsonRepair.withInnerQuotesEscaped(json));
        }
        if (root == null) {
            return; // The rest of the page still speaks.
        }
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int visited = 0; visited < MAX_NODES && !open.isEmpty(); visited++) {
            JsonNode node = open.remove();
            if (node.isObject()) {
                note(node);
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

    private void note(JsonNode node) {
        String id = text(node.get("@id"));
        if (id != null && node.has("name")) {
            byId.putIfAbsent(id, node);
        }
        for (JsonNode item : items(node.get("@type"))) {
            String type = text(item);
            if (type != null && (type.endsWith("Article") || ARTICLE_TYPES.contains(type))) {
                articles.add(node);
                return;
            }
            if (type != null && PAGE_TYPES.contains(type)) {
                pages.add(node);
                return;
            }
        }
    }

    /** The node that a reference by {@code @id} stands for, else the node itself. */
    private JsonNode resolved(JsonNode node) {
        String id = node.isObject() && !node.has("name") ? text(node.get("@id")) : null;
        JsonNode target = id == null ? null : byId.get(id);
        return target == null ? node : target;
    }

    private static boolean isType(JsonNode node, String type) {
        return items(node.get("@type")).stream().anyMatch(item -> type.equals(text(item)));
    }

    private static @Nullable JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Collection<JsonNode> items(@Nullable JsonNode node) {
        if (node == null) {
            return List.of();
        }
        return node.isArray() ? node.values() : List.of(node);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || !node.isString()) {
            return null;
        }
        String written = node.stringValue();
        String value = OneLine.of(written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, false));
        return value.isEmpty() ? null : value;
    }
}
