package org.wiredesk.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a record comes from and what made it. It holds no wall-clock time, so that a replay gives the same bytes.
 *
 * @param raw      the raw record in its topic; null outside a stream
 * @param pipeline the software
 * @param stages   the stages passed so far, in order
 */
public record Provenance(@Nullable Origin raw, Pipeline pipeline, List<Stage> stages) {
    public Provenance {
        stages = stages == null ? List.of() : List.copyOf(stages);
    }

    /**
     * A raw record's place.
     *
     * @param timestamp the record's, RFC 3339 with milliseconds
     * @param flags     {@code timestamp-replaced} when the record's own was unusable
     * @param sha256    of the raw value's bytes
     */
    public record Origin(
            @Nullable String topic,
            @Nullable Integer partition,
            @Nullable Long offset,
            @Nullable String timestamp,
            String sha256,
            List<String> flags) {
        public Origin {
            flags = flags == null ? List.of() : List.copyOf(flags);
        }
    }

    /**
     * The software that made a record.
     *
     * @param config a hash of the settings that shape records
     */
    public record Pipeline(String name, String version, String config) {}

    /** One stage and the version of its behaviour. */
    public record Stage(String name, String version) {}

    /** This provenance with the raw record's place. */
    public Provenance withRaw(Origin origin) {
        return new Provenance(origin, pipeline, stages);
    }

    /** This provenance with one more stage passed. */
    public Provenance withStage(String name, String version) {
        List<Stage> longer = new ArrayList<>(stages);
        longer.add(new Stage(name, version));
        return new Provenance(raw, pipeline, longer);
    }
}
