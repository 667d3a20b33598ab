package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the names of the authors: in JSON-LD, in meta elements, else where the page marks them. */
final class Bylines {
    private static final String[] META = {
        "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
        "dcterms.creator", "dc.contributor", "byl", "citation_author", "twitter:creator:name", "rbauthors"
    };

    /** Words that lead in a name. */
    private static final List<String> LEADS = List.of("by ", "par ", "por ", "von ", "di ", "door ", "text: ");

    private static final int LONGEST_NAME = 80;

    private Bylines() {}

    static @Nullable String find(JsonLd jsonLd, MetaTags meta, PageTree page) {
        String fromJson = join(jsonLd.names("author"));
        if (fromJson != null) {
            return fromJson;
        }
        for (String name : META) {
            String value = meta.first(name);
            String byline = value == null ? null : join(List.of(value));
            if (byline != null) {
                return byline;
            }
        }
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.isHidden(i) && page.length(i) <= LONGEST_NAME * 5 && isMarked(page.element(i))) {
                marked.add(Whitespace.collapse(VisibleText.of(page, i)));
            }
        }
        return join(marked);
    }

    private static boolean isMarked(Element element) {
        return element.attr("rel").equalsIgnoreCase("author")
                || element.attr("itemprop").equalsIgnoreCase("author");
    }

    private static @Nullable String join(List<String> values) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : values) {
            String name = withoutLead(value.strip());
            boolean address = name.contains("://") || name.startsWith("www.") || name.startsWith("@");
            boolean letters = name.codePoints().anyMatch(Character::isLetter);
            if (letters && !address && name.length() <= LONGEST_NAME * 3 && !name.contains("{")) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static String withoutLead(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        for (String lead : LEADS) {
            if (lower.startsWith(lead)) {
                return value.substring(lead.length()).strip();
            }
        }
        return value;
    }
}
