package org.wiredesk.text.cleaning.html.metadata;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
        boolean confirmed = isSharing(printed.led(), declared) || isSharing(printed.marked(), declared);
        boolean wide = confirmed || declared.stream().noneMatch(names::isPerson);
        List<List<String>> near = List.of(
                printed.led(), wide ? wider(printed.marked(), declared) : List.of(), declared, printed.marked());
        List<String> chosen = first(near, names::isPerson);
        chosen = chosen.isEmpty()
                ? first(List.of(printed.led(), printed.marked(), declared), name -> !isGeneric(name))
                : chosen;
        chosen = chosen.isEmpty() ? first(List.of(printed.led(), printed.marked()), name -> true) : chosen;
        chosen = chosen.isEmpty() ? first(List.of(printed.beside(), printed.elsewhere()), names::isPerson) : chosen;
        chosen = chosen.isEmpty() ? first(List.of(declared, printed.elsewhere()), name -> true) : chosen;
        return chosen.isEmpty() ? null : String.join(", ", chosen);
    }

    /** What fits of the first list of which anything fits. */
    private static List<String> first(List<List<String>> ranked, Predicate<String> fits) {
        for (List<String> candidate : ranked) {
            List<String> fitting = candidate.stream().filter(fits).toList();
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return List.of();
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
}
