package org.wiredesk.text.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.article.Entity;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Referent;
import org.wiredesk.text.entity.token.Folding;

/** Puts the mentions of one thing together and gives each thing its name, links, id and salience. */
final class EntityAssembler {
    private final Linker linker;
    private final Map<String, Cluster> byKey = new HashMap<>();
    private final Map<Referent, Cluster> byReferent = new HashMap<>();
    private final Map<String, Cluster> bySurname = new HashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();

    private EntityAssembler(Linker linker) {
        this.linker = linker;
    }

    /** The entities of an article, in the order of their first mentions. */
    static List<Entity> assemble(List<Tagged> article, int textLength) {
        EntityAssembler assembler = new EntityAssembler(new Linker(CountryContext.of(article)));
        for (Tagged tagged : article) {
            tagged.spans().forEach(span -> assembler.register(tagged.passage(), span));
        }
        for (Tagged tagged : article) {
            tagged.spans().forEach(span -> assembler.add(tagged.passage(), span));
        }
        return assembler.entities(textLength);
    }

    /** Makes the clusters that shorter names refer to, so that a headline may name whom only the text explains. */
    private void register(Passage passage, Span span) {
        String key = passage.keyOf(span);
        Referent referent = linker.choose(passage, span);
        if (referent != null) {
            Cluster cluster = byReferent.computeIfAbsent(referent, r -> create(span.type()));
            cluster.link(referent.nameIn(passage.language(), passage.textOf(span)), linker.links(passage, span));
            byKey.putIfAbsent(span.type() + key, cluster);
        } else if (span.type() == EntityType.PER && span.length() > 1) {
            Cluster cluster = byKey.computeIfAbsent(span.type() + key, k -> create(EntityType.PER));
            bySurname.putIfAbsent(lastKey(passage, span), cluster);
        } else if (span.longForm() == null && span.evidence() != Evidence.REPEATED && span.type() != EntityType.PER) {
            byKey.computeIfAbsent(span.type() + key, k -> create(span.type()));
        }
        String longForm = span.longForm();
        if (longForm != null) {
            Cluster cluster = byKey.computeIfAbsent(span.type() + longForm, k -> create(span.type()));
            byKey.put(span.type() + key, cluster);
        }
    }

    private void add(Passage passage, Span span) {
        Cluster cluster = find(passage, span);
        cluster.add(passage, span);
        if (span.type() == EntityType.PER && span.length() > 1) {
            bySurname.put(lastKey(passage, span), cluster);
        }
    }

    private Cluster find(Passage passage, Span span) {
        Referent referent = linker.choose(passage, span);
        if (referent != null) {
            Cluster known = byReferent.get(referent);
            if (known != null) {
                return known;
            }
        }
        String key = span.longForm() == null ? passage.keyOf(span) : span.longForm();
        if (span.type() == EntityType.PER && span.length() == 1) {
            Cluster bearer = bySurname.get(key);
            if (bearer != null) {
                return bearer;
            }
        }
        return byKey.computeIfAbsent(span.type() + key, k -> create(span.type()));
    }

    private List<Entity> entities(int textLength) {
        int mostOften = clusters.stream().mapToInt(Cluster::size).max().orElse(1);
        List<Entity> entities = new ArrayList<>(clusters.size());
        int local = 0;
        for (Cluster cluster : clusters) {
            if (cluster.size() > 0) {
                String localId = "local:" + (local + 1);
                Entity entity = cluster.toEntity(localId, mostOften, textLength);
                local += entity.id().equals(localId) ? 1 : 0;
                entities.add(entity);
            }
        }
        return entities;
    }

    private Cluster create(EntityType type) {
        Cluster cluster = new Cluster(type);
        clusters.add(cluster);
        return cluster;
    }

    private static String lastKey(Passage passage, Span span) {
        return Folding.key(passage.tokens().textOf(span.end() - 1));
    }
}
