package org.wiredesk.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enriched article: ninjs 3.1 fields, flattened to what Wiredesk fills, plus {@link Enrichment}.
 *
 * <p>Each stage returns the article with more of it filled in. Immutable and thread-safe.
 *
 * @param uri        the URL, else {@code urn:wiredesk:<id>}
 * @param language   of the article, shortest BCP 47 tag; null before language detection
 * @param headline   the title; null when there is none, it is never made up
 * @param standfirst the summary under the headline; null when there is none
 * @param text       the clean text, NFC; blocks are separated by one blank line
 */
public record Article(
        String uri,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String standfirst,
        String text,
        @Nullable String by,
        @Nullable String located,
        @Nullable String contentCreated,
        @Nullable String copyrightHolder,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        @Nullable RightsInfo rightsInfo,
        List<Concept> people,
        List<Concept> organisations,
        List<Concept> places,
        List<Concept> infoSources,
        List<Association> associations,
        List<AltId> altIds,
        Enrichment enrichment) {
    /** What stands between two blocks of the text. */
    public static final String BLOCK_SEPARATOR = "\n\n";

    public Article {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        infoSources = List.copyOf(infoSources);
        associations = List.copyOf(associations);
        altIds = List.copyOf(altIds);
    }

    /** A builder for an article with this text and enrichment, everything else empty. */
    public static Builder builder(String uri, String text, Enrichment enrichment) {
        return new Builder(uri, text, enrichment);
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(uri, text, enrichment)
                .language(language)
                .headline(headline)
                .standfirst(standfirst)
                .by(by)
                .located(located)
                .contentCreated(contentCreated)
                .copyrightHolder(copyrightHolder)
                .copyrightNotice(copyrightNotice)
                .usageTerms(usageTerms)
                .rightsInfo(rightsInfo)
                .people(people)
                .organisations(organisations)
                .places(places)
                .infoSources(infoSources)
                .associations(associations)
                .altIds(altIds);
    }

    /** This article with another enrichment. */
    public Article withEnrichment(Enrichment newEnrichment) {
        return toBuilder().enrichment(newEnrichment).build();
    }

    /** The text of one block. */
    public String textOf(Block block) {
        return text.substring(block.start(), block.end());
    }

    /** Collects the fields of {@link Article}. Not thread-safe. */
    public static final class Builder {
        private final String uri;
        private final String text;
        private Enrichment enrichment;
        private @Nullable String language;
        private @Nullable String headline;
        private @Nullable String standfirst;
        private @Nullable String by;
        private @Nullable String located;
        private @Nullable String contentCreated;
        private @Nullable String copyrightHolder;
        private @Nullable String copyrightNotice;
        private @Nullable String usageTerms;
        private @Nullable RightsInfo rightsInfo;
        private List<Concept> people = List.of();
        private List<Concept> organisations = List.of();
        private List<Concept> places = List.of();
        private List<Concept> infoSources = List.of();
        private List<Association> associations = List.of();
        private List<AltId> altIds = List.of();

        private Builder(String uri, String text, Enrichment enrichment) {
            this.uri = uri;
            this.text = text;
            this.enrichment = enrichment;
        }

        public Builder enrichment(Enrichment value) {
            enrichment = value;
            return this;
        }

        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        public Builder headline(@Nullable String value) {
            headline = value;
            return this;
        }

        public Builder standfirst(@Nullable String value) {
            standfirst = value;
            return this;
        }

        public Builder by(@Nullable String value) {
            by = value;
            return this;
        }

        public Builder located(@Nullable String value) {
            located = value;
            return this;
        }

        public Builder contentCreated(@Nullable String value) {
            contentCreated = value;
            return this;
        }

        public Builder copyrightHolder(@Nullable String value) {
            copyrightHolder = value;
            return this;
        }

        public Builder copyrightNotice(@Nullable String value) {
            copyrightNotice = value;
            return this;
        }

        public Builder usageTerms(@Nullable String value) {
            usageTerms = value;
            return this;
        }

        public Builder rightsInfo(@Nullable RightsInfo value) {
            rightsInfo = value;
            return this;
        }

        public Builder people(List<Concept> value) {
            people = value;
            return this;
        }

        public Builder organisations(List<Concept> value) {
            organisations = value;
            return this;
        }

        public Builder places(List<Concept> value) {
            places = value;
            return this;
        }

        public Builder infoSources(List<Concept> value) {
            infoSources = value;
            return this;
        }

        public Builder associations(List<Association> value) {
            associations = value;
            return this;
        }

        public Builder altIds(List<AltId> value) {
            altIds = value;
            return this;
        }

        public Article build() {
            return new Article(
                    uri,
                    language,
                    headline,
                    standfirst,
                    text,
                    by,
                    located,
                    contentCreated,
                    copyrightHolder,
                    copyrightNotice,
                    usageTerms,
                    rightsInfo,
                    people,
                    organisations,
                    places,
                    infoSources,
                    associations,
                    altIds,
                    enrichment);
        }
    }
}
