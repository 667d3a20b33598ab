package org.wiredesk.text.entity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.article.Entity;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Referent;
import org.wiredesk.text.entity.mention.CountryContext;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.Folding;

/** Puts the mentions of one thing together and gives each thing its name, links, id and salience. */
public final class EntityAssembler {
    private final Linker linker;
    private final Map<String, Cluster> byKey = new HashMap<>();
    private final Map<Referent, Cluster> byReferent = new HashMap<>();
    private final Map<String, Cluster> byNamePart = new HashMap<>();
    /** The clusters that have mentions, in the order of the first ones. */
    private final List<Cluster> ordered = new ArrayList<>();

    private EntityAssembler(Linker linker) {
        this.linker = linker;
    }

    /** The entities of an article, in the order of their first mentions. */
    public static List<Entity> assemble(List<Tagged> article, int textLength) {
        EntityAssembler assembler = new EntityAssembler(new Linker(CountryContext.of(article)));
        assembler.registerFullNames(article);
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
            Cluster named = span.type() == EntityType.PER ? byKey.get(span.type() + key) : null;
            Cluster cluster = byReferent.computeIfAbsent(referent, r -> named == null ? create(span.type()) : named);
            cluster.link(referent.nameIn(passage.language(), passage.textOf(span)), linker.links(passage, span));
            byKey.putIfAbsent(span.type() + key, cluster);
        } else if (span.longForm() == null && span.evidence() != Evidence.REPEATED && span.type() != EntityType.PER) {
            byKey.computeIfAbsent(span.type() + key, k -> create(span.type()));
        }
        String longForm = span.longForm();
        if (longForm != null) {
            Cluster cluster = byKey.computeIfAbsent(span.type() + longForm, k -> create(span.type()));
            byKey.put(span.type() + key, cluster);
        }
    }

    /** Makes the clusters of people with two names or more, the longest names first: their ends are the same people. */
    private void registerFullNames(List<Tagged> article) {
        List<FullName> names = new ArrayList<>();
        for (Tagged tagged : article) {
            for (Span span : tagged.spans()) {
                if (span.type() == EntityType.PER && span.length() > 1) {
                    names.add(new FullName(tagged.passage(), span));
                }
            }
        }
        names.sort(
                Comparator.comparingInt((FullName name) -> name.span().length()).reversed());
        for (FullName name : names) {
            String key = name.passage().keyOf(name.span());
            Cluster whole = byNamePart.get(key);
            Cluster cluster =
                    byKey.computeIfAbsent(EntityType.PER + key, k -> whole == null ? create(EntityType.PER) : whole);
            registerParts(name.passage(), name.span(), cluster);
        }
    }

    private void add(Passage passage, Span span) {
        Cluster cluster = find(passage, span);
        if (cluster.size() == 0) {
            ordered.add(cluster);
        }
        cluster.add(passage, span);
        if (span.type() == EntityType.PER && span.length() > 1) {
            byNamePart.put(Folding.key(passage.tokens().textOf(span.end() - 1)), cluster);
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
        if (span.type() == EntityType.PER) {
            Cluster bearer = byNamePart.get(key);
            if (bearer != null && !byKey.containsKey(span.type() + key)) {
                return bearer;
            }
        }
        return byKey.computeIfAbsent(span.type() + key, k -> create(span.type()));
    }

    private List<Entity> entities(int textLength) {
        int mostOften = ordered.stream().mapToInt(Cluster::size).max().orElse(1);
        List<Entity> entities = new ArrayList<>(ordered.size());
        int local = 0;
        for (Cluster cluster : ordered) {
            String localId = "local:" + (local + 1);
            Entity entity = cluster.toEntity(localId, mostOften, textLength);
            local += entity.id().equals(localId) ? 1 : 0;
            entities.add(entity);
        }
        return entities;
    }

    private static Cluster create(EntityType type) {
        return new Cluster(type);
    }

    private record FullName(Passage passage, Span span) {}

    /** The ends of a full name, and its first word, mean its first bearer where nobody else is named before. */
    private void registerParts(Passage passage, Span span, Cluster cluster) {
        for (int i = span.first() + 1; i < span.end(); i++) {
            byNamePart.putIfAbsent(Folding.key(passage.tokens().textOf(i, span.end())), cluster);
        }
        byNamePart.putIfAbsent(Folding.key(passage.tokens().textOf(span.first())), cluster);
    }
}
