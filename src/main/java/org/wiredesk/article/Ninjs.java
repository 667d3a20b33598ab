package org.wiredesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as it stands in JSON: ninjs 3.1 plus {@code enrichment}. The order of the components is the wire order. */
record Ninjs(
        Standard standard,
        String uri,
        String type,
        @Nullable String language,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Value> headlines,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Value> descriptions,
        List<Body> bodies,
        @Nullable String by,
        @Nullable String located,
        @Nullable String contentCreated,
        @Nullable String copyrightHolder,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        @Nullable RightsInfo rightsInfo,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Concept> people,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Concept> organisations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Concept> places,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Concept> infoSources,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> associations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AltId> altIds,
        Extension enrichment) {

    private static final Standard STANDARD =
            new Standard("ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
    private static final String MAIN = "main";
    private static final String SUMMARY = "summary";
    private static final String CAPTION = "caption";

    record Standard(String name, String version, String schema) {}

    record Value(@Nullable String role, String value) {}

    record Body(@Nullable String role, @Nullable String contentType, int charCount, int wordCount, String value) {}

    record Item(
            String name,
            String uri,
            @Nullable String rel,
            @Nullable String type,
            @Nullable String by,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Value> descriptions) {
        static Item of(Association from) {
            List<Value> captions = from.caption() == null ? List.of() : List.of(new Value(CAPTION, from.caption()));
            return new Item(from.name(), from.uri(), from.rel(), from.type(), from.by(), captions);
        }

        Association toAssociation() {
            return new Association(name, uri, rel == null ? "" : rel, type, role(descriptions, CAPTION), by);
        }
    }

    /** {@link Enrichment} with its version in front. */
    record Extension(
            String schemaVersion,
            String id,
            long version,
            RawMetadata raw,
            OffsetUnit offsetUnit,
            String textSha256,
            List<DetectedLanguage> languages,
            List<Block> blocks,
            List<Entity> entities,
            List<Related> related,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Media> media,
            Cleaning cleaning,
            @Nullable Quality quality,
            Provenance provenance) {
        static Extension of(Enrichment from) {
            return new Extension(
                    Enrichment.SCHEMA_VERSION,
                    from.id(),
                    from.version(),
                    from.raw(),
                    from.offsetUnit(),
                    from.textSha256(),
                    from.languages(),
                    from.blocks(),
                    from.entities(),
                    from.related(),
                    from.media(),
                    from.cleaning(),
                    from.quality(),
                    from.provenance());
        }

        Enrichment toEnrichment() {
            return new Enrichment(
                    id,
                    version,
                    raw == null ? RawMetadata.empty() : raw,
                    offsetUnit,
                    textSha256,
                    languages,
                    blocks,
                    entities,
                    related,
                    media,
                    cleaning,
                    quality,
                    provenance);
        }
    }

    static Ninjs of(Article article) {
        Enrichment enrichment = article.enrichment();
        if (enrichment.offsetUnit() == OffsetUnit.CODEPOINT) {
            enrichment = OffsetConversion.toCodePoints(enrichment, article.text(), article.headline());
        }
        String text = article.text();
        return new Ninjs(
                STANDARD,
                article.uri(),
                "text",
                article.language(),
                values(MAIN, article.headline()),
                values(SUMMARY, article.standfirst()),
                List.of(new Body(MAIN, "text/plain", text.codePointCount(0, text.length()), Words.count(text), text)),
                article.by(),
                article.located(),
                article.contentCreated(),
                article.copyrightHolder(),
                article.copyrightNotice(),
                article.usageTerms(),
                article.rightsInfo(),
                article.people(),
                article.organisations(),
                article.places(),
                article.infoSources(),
                article.associations().stream().map(Item::of).toList(),
                article.altIds(),
                Extension.of(enrichment));
    }

    Article toArticle() {
        String text = bodies == null || bodies.isEmpty() ? null : bodies.get(0).value();
        if (text == null) {
            throw new InvalidArticleException("bodies holds no text");
        }
        if (uri == null) {
            throw new InvalidArticleException("uri is missing");
        }
        String headline = role(headlines, MAIN);
        Enrichment converted = enrichment.toEnrichment();
        if (converted.offsetUnit() == OffsetUnit.CODEPOINT) {
            converted = OffsetConversion.toUtf16(converted, text, headline);
        }
        return Article.builder(uri, text, converted)
                .language(language)
                .headline(headline)
                .standfirst(role(descriptions, SUMMARY))
                .by(by)
                .located(located)
                .contentCreated(contentCreated)
                .copyrightHolder(copyrightHolder)
                .copyrightNotice(copyrightNotice)
                .usageTerms(usageTerms)
                .rightsInfo(rightsInfo)
                .people(orEmpty(people))
                .organisations(orEmpty(organisations))
                .places(orEmpty(places))
                .infoSources(orEmpty(infoSources))
                .associations(
                        orEmpty(associations).stream().map(Item::toAssociation).toList())
                .altIds(orEmpty(altIds))
                .build();
    }

    private static List<Value> values(String role, @Nullable String value) {
        return value == null ? List.of() : List.of(new Value(role, value));
    }

    private static @Nullable String role(@Nullable List<Value> values, String role) {
        return orEmpty(values).stream()
                .filter(value -> role.equals(value.role()))
                .map(Value::value)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
