package org.wiredesk.stream;

import static org.wiredesk.desk.Stage.CLEANING;
import static org.wiredesk.desk.Stage.ENTITIES;
import static org.wiredesk.desk.Stage.LANGUAGE;

import org.apache.kafka.streams.Topology;
import org.wiredesk.article.Article;
import org.wiredesk.article.RawArticle;
import org.wiredesk.desk.Desk;

/** The flow of articles through Kafka Streams: the whole chain, or the contiguous part of it that the settings name. */
public final class EnrichmentTopology {
    private EnrichmentTopology() {}

    /** The flow as the settings want it. Every step has a dead-letter exit; stages that are not wanted are left out. */
    public static Topology of(StreamSettings settings, Desk desk, StageObserver observer) {
        return Flow.read(settings, observer)
                .guard(new RawArticleReader(), new StagedArticleReader())
                .stage(CLEANING, (Draft<RawArticle> raw) -> clean(desk, raw))
                .stage(LANGUAGE, (Draft<Article> cleaned) -> desk.detectLanguage(cleaned.article()))
                .stage(ENTITIES, (Draft<Article> languaged) -> desk.tagEntities(languaged.article()))
                .write();
    }

    private static Article clean(Desk desk, Draft<RawArticle> raw) {
        Article cleaned = desk.clean(raw.article());
        var provenance = cleaned.enrichment().provenance().withRaw(raw.source().origin());
        return cleaned.withEnrichment(cleaned.enrichment().withProvenance(provenance));
    }
}
