package org.wiredesk.text.cleaning.html.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.furniture.Fold;
import org.wiredesk.text.cleaning.html.metadata.BylineWords.Kind;

/**
 * Decides who wrote the story between what the page declares and what it prints.
 *
 * <p>People go before organisations and full names before accounts. What is printed behind "by" goes before what is
 * declared: declarations name editors, photographers and the site as authors, and forget the second one.
 */
final class Authors {
    private static final List<String> META = List.of(
            "author",
            "article:author",
            "og:article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "byl",
            "byline",
            "article_author",
            "citation_author",
            "rbauthors",
            "article.author");

    private final AuthorNames names;

    Authors(AuthorNames names) {
        this.names = names;
    }

    /** The names joined by a comma and a space; null when there is none. */
    @Nullable
    String choose(JsonLd jsonLd, MetaTags meta, Bylines printed) {
        List<String> declared = declared(jsonLd, meta);
        List<List<String>> ranked = new ArrayList<>();
        boolean confirmed = isSharing(printed.led(), declared) || isSharing(printed.marked(), declared);
        ranked.add(printed.led());
        if (confirmed || declared.stream().noneMatch(names::isPerson)) {
            ranked.add(wider(printed.marked(), declared));
        }
        ranked.add(declared);
        ranked.add(printed.marked());
        if (declared.isEmpty() && printed.marked().isEmpty()) {
            ranked.add(printed.beside());
        }
        ranked.add(printed.elsewhere());
        for (List<String> candidate : ranked) {
            List<String> people = candidate.stream().filter(names::isPerson).toList();
            if (!people.isEmpty()) {
                return join(people);
            }
        }
        // No full name of a person anywhere: a single name or an organisation, the newsroom and the site last.
        for (boolean last : new boolean[] {false, true}) {
            for (List<String> candidate : ranked) {
                List<String> fitting = candidate.stream()
                        .filter(name -> last || !isGeneric(name))
                        .toList();
                if (!fitting.isEmpty()) {
                    return join(fitting);
                }
            }
        }
        return null;
    }

    /** The printed names where they hold a declared one, for declarations are cut short more often than lines. */
    private static List<String> wider(List<String> printed, List<String> declared) {
        return declared.isEmpty() || isSharing(printed, declared) || printed.size() == 1 ? printed : List.of();
    }

    private List<String> declared(JsonLd jsonLd, MetaTags meta) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (String field : new String[] {"author", "creator"}) {
            for (JsonLd.Name name : jsonLd.names(field)) {
                (name.isOrganisation() ? others : people).addAll(names.read(name.value()));
            }
            if (people.stream().anyMatch(names::isPerson)) {
                return List.copyOf(people);
            }
        }
        for (String key : META) {
            Set<String> found = new LinkedHashSet<>();
            meta.all(key).stream()
                    .filter(value -> !AuthorNames.isContribution(value.replace("(", "")))
                    .forEach(value -> found.addAll(names.read(value)));
            if (found.stream().anyMatch(names::isPerson)) {
                return List.copyOf(found);
            }
            others.addAll(found);
        }
        people.addAll(others);
        return List.copyOf(people);
    }

    private boolean isGeneric(String name) {
        return BylineWords.is(Kind.GENERIC, Fold.of(name))
                || Character.isLowerCase(name.codePointAt(0))
                || names.isSite(name);
    }

    private static boolean isSharing(List<String> some, List<String> others) {
        Set<String> keys = new HashSet<>();
        others.forEach(name -> keys.add(SiteNames.key(name)));
        return some.stream().anyMatch(name -> keys.contains(SiteNames.key(name)));
    }

    private static String join(List<String> names) {
        return String.join(", ", names);
    }
}
