package org.wiredesk.article;

/**
 * An entity's place in a public register.
 *
 * @param scheme     {@code wikidata}, {@code geonames}, {@code iso3166} ...
 * @param id         the id within the scheme
 * @param uri        the id as an absolute URI
 * @param confidence probability that the link is right
 */
public record Link(String scheme, String id, String uri, double confidence) {
    public Link {
        confidence = Confidence.round(confidence);
    }
}
