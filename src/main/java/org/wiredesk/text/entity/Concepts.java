package org.wiredesk.text.entity;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.article.Article;
import org.wiredesk.article.Concept;
import org.wiredesk.article.Entity;
import org.wiredesk.article.EntityType;

/** Writes entities as the concepts of ninjs. */
final class Concepts {
    private static final double ABOUT = 0.5;

    private Concepts() {}

    /** The article with its entities, and with them as people, organisations and places. */
    static Article fill(Article article, List<Entity> entities) {
        return article.toBuilder()
                .people(with(article.people(), entities, EntityType.PER))
                .organisations(with(article.organisations(), entities, EntityType.ORG))
                .places(with(article.places(), entities, EntityType.LOC))
                .enrichment(article.enrichment().withEntities(entities))
                .build();
    }

    private static List<Concept> with(List<Concept> present, List<Entity> entities, EntityType type) {
        List<Concept> concepts = new ArrayList<>(present);
        for (Entity entity : entities) {
            if (entity.type() == type) {
                boolean linked = !entity.links().isEmpty();
                concepts.add(new Concept(
                        entity.name(),
                        entity.salience() >= ABOUT ? "about" : "mentions",
                        null,
                        linked ? entity.id() : null,
                        linked ? null : entity.id()));
            }
        }
        return concepts;
    }
}
