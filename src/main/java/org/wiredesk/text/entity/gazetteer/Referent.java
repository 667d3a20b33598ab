package org.wiredesk.text.entity.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Link;
import org.wiredesk.text.entity.token.Folding;

/**
 * A thing of the gazetteer.
 *
 * @param name       the name for languages that have none of their own
 * @param names      {@code language=name;name|language=name}, the canonical name of each language first; kept as it
 *                   stands in the file, because few of the things loaded are ever named
 * @param country    ISO 3166-1 alpha-2 code; null for what belongs to no one country
 * @param population inhabitants; 0 when not known
 * @param wikidata   its id there; empty when not known
 * @param geonames   its id there; empty when not known
 */
public record Referent(
        EntityType type,
        Kind kind,
        String name,
        String names,
        @Nullable String country,
        long population,
        String wikidata,
        String geonames) {
    /** What sort of thing it is; of two that share a name, the earlier sort is meant more often. */
    public enum Kind {
        COUNTRY,
        REGION,
        ORGANISATION,
        CAPITAL,
        CITY,
        TERRITORY,
        /** A village or a small region, trusted only where the article is about its country. */
        MINOR
    }

    /** Its name in a language; the words of the text where the gazetteer has no name in it but a different one. */
    public String nameIn(@Nullable String language, String inText) {
        for (String item : names.split("\\|")) {
            if (language != null && item.startsWith(language + "=")) {
                return item.substring(language.length() + 1).split(";")[0];
            }
        }
        return kind == Kind.MINOR && !Folding.key(name).equals(Folding.key(inText)) ? inText : name;
    }

    /** Its places in the registers, best first, each with this confidence. */
    public List<Link> links(double confidence) {
        List<Link> links = new ArrayList<>(3);
        if (!wikidata.isEmpty()) {
            links.add(Register.WIKIDATA.link(wikidata, confidence));
        }
        if (!geonames.isEmpty()) {
            links.add(Register.GEONAMES.link(geonames, confidence));
        }
        if (kind == Kind.COUNTRY && country != null) {
            links.add(Register.ISO3166.link(country, confidence));
        }
        return links;
    }
}
