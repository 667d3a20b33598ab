package org.wiredesk.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Wiredesk says of an article beyond ninjs.
 *
 * @param id         the article's stable id
 * @param version    grows with every correction of the same id
 * @param raw        what the raw article said of itself
 * @param offsetUnit the unit of offsets in the serialised record and of raw offsets everywhere
 * @param textSha256 of the clean text in UTF-8
 * @param cleaning   null in none of the records that stages write
 * @param quality    null before cleaning has judged it
 */
public record Enrichment(
        String id,
        long version,
        RawMetadata raw,
        OffsetUnit offsetUnit,
        String textSha256,
        List<DetectedLanguage> languages,
        List<Block> blocks,
        List<Entity> entities,
        List<Related> related,
        List<Media> media,
        Cleaning cleaning,
        @Nullable Quality quality,
        Provenance provenance) {
    /** The version of the record's form; semantic versioning. */
    public static final String SCHEMA_VERSION = "1.0";

    public Enrichment {
        languages = languages == null ? List.of() : List.copyOf(languages);
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        entities = entities == null ? List.of() : List.copyOf(entities);
        related = related == null ? List.of() : List.copyOf(related);
        media = media == null ? List.of() : List.copyOf(media);
    }

    public Enrichment withLanguages(List<DetectedLanguage> newLanguages, List<Block> newBlocks) {
        return with(newLanguages, newBlocks, entities, quality, provenance);
    }

    public Enrichment withEntities(List<Entity> newEntities) {
        return with(languages, blocks, newEntities, quality, provenance);
    }

    public Enrichment withQuality(@Nullable Quality newQuality) {
        return with(languages, blocks, entities, newQuality, provenance);
    }

    public Enrichment withProvenance(Provenance newProvenance) {
        return with(languages, blocks, entities, quality, newProvenance);
    }

    /** A copy with other values of what stages after cleaning add. */
    private Enrichment with(
            List<DetectedLanguage> newLanguages,
            List<Block> newBlocks,
            List<Entity> newEntities,
            @Nullable Quality newQuality,
            Provenance newProvenance) {
        return new Enrichment(
                id,
                version,
                raw,
                offsetUnit,
                textSha256,
                newLanguages,
                newBlocks,
                newEntities,
                related,
                media,
                cleaning,
                newQuality,
                newProvenance);
    }
}
