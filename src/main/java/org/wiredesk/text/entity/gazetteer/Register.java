package org.wiredesk.text.entity.gazetteer;

import org.wiredesk.article.Link;

/** The public registers that entities are linked to, and the form of their URIs. */
enum Register {
    /** The concept URI that Wikidata itself uses in its data. */
    WIKIDATA("wikidata", "http://www.wikidata.org/entity/", ""),
    /** The feature URI that GeoNames itself uses in its data, final slash included. */
    GEONAMES("geonames", "https://sws.geonames.org/", "/"),
    /** ISO's own page for a country code; no other form is published by the registration authority. */
    ISO3166("iso3166", "https://www.iso.org/obp/ui/#iso:code:3166:", "");

    private final String scheme;
    private final String prefix;
    private final String suffix;

    Register(String scheme, String prefix, String suffix) {
        this.scheme = scheme;
        this.prefix = prefix;
        this.suffix = suffix;
    }

    Link link(String id, double confidence) {
        return new Link(scheme, id, prefix + id + suffix, confidence);
    }
}
