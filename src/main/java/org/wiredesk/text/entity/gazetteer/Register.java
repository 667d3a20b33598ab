package org.wiredesk.text.entity.gazetteer;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.wiredesk.article.Link;

/** The public registers that entities are linked to, and the form of their URIs. */
enum Register {
    /** The concept URI that Wikidata itself uses in its data. */
    WIKIDATA("http://www.wikidata.org/entity/", ""),
    /** The feature URI that GeoNames itself uses in its data, final slash included. */
    GEONAMES("https://sws.geonames.org/", "/"),
    /** ISO's own page for a country code; no other form is published by the registration authority. */
    ISO3166("https://www.iso.org/obp/ui/#iso:code:3166:", "");

    private static final String OWN = "urn:wiredesk:gazetteer:";

    private final String prefix;
    private final String suffix;

    Register(String prefix, String suffix) {
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /**
     * Reads a link: {@code Q912}, {@code wikidata:Q912}, {@code geonames:2453866}, {@code iso3166:ML}, or a URI.
     *
     * @throws IllegalArgumentException if it is none of them; the message names it
     */
    static Link parse(String text) {
        if (isWikidataId(text)) {
            return WIKIDATA.link(text);
        }
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? "" : text.substring(0, colon).toUpperCase(Locale.ROOT);
        for (Register register : values()) {
            if (register.name().equals(scheme) && colon + 1 < text.length()) {
                return register.link(text.substring(colon + 1));
            }
        }
        if (isUri(text)) {
            return new Link("uri", text, text, 1);
        }
        throw new IllegalArgumentException(
                "link \"" + text + "\" is not wikidata:Q..., geonames:..., iso3166:... or an absolute URI");
    }

    /** The link to an entry of the user's own gazetteer: its id, as a URN unless it is a URI already. */
    static Link own(String id) {
        String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        return new Link("gazetteer", id, isUri(id) ? id : OWN + encoded, 1);
    }

    /** Whether a link is one of this register's. */
    boolean gave(Link link) {
        return link.uri().startsWith(prefix);
    }

    private static boolean isWikidataId(String text) {
        boolean digits = text.length() > 1 && text.charAt(0) == 'Q' && text.charAt(1) != '0';
        for (int i = 1; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    private static boolean isUri(String text) {
        try {
            return text.indexOf(':') > 1 && new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Link link(String id) {
        return new Link(name().toLowerCase(Locale.ROOT), id, prefix + id + suffix, 1);
    }
}
