package org.wiredesk.text.entity.document;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;

/** Gives the same words the same type all over an article: the type with the most confidence behind it. */
final class TypeVote {
    private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();

    private TypeVote() {}

    static TypeVote of(List<Tagged> article) {
        TypeVote vote = new TypeVote();
        if (!haveSeveralTypes(article)) {
            return vote;
        }
        for (Tagged tagged : article) {
            for (Span span : tagged.spans()) {
                vote.votes
                        .computeIfAbsent(tagged.passage().keyOf(span), key -> new EnumMap<>(EntityType.class))
                        .merge(span.type(), span.confidence(), Double::sum);
            }
        }
        return vote;
    }

    List<Tagged> apply(List<Tagged> article) {
        if (votes.isEmpty()) {
            return article;
        }
        return DocumentPass.map(article, (passage, span) -> {
            EntityType winner = winner(passage.keyOf(span), span.type());
            return winner == span.type() ? span : span.as(winner, span.evidence());
        });
    }

    private static boolean haveSeveralTypes(List<Tagged> article) {
        EntityType type = null;
        for (Tagged tagged : article) {
            for (Span span : tagged.spans()) {
                if (type != null && span.type() != type) {
                    return true;
                }
                type = span.type();
            }
        }
        return false;
    }

    private EntityType winner(String key, EntityType own) {
        EntityType winner = own;
        Map<EntityType, Double> byType = votes.getOrDefault(key, Map.of());
        double best = byType.getOrDefault(own, 0.0);
        for (Map.Entry<EntityType, Double> vote : byType.entrySet()) {
            if (vote.getValue() > best) {
                best = vote.getValue();
                winner = vote.getKey();
            }
        }
        return winner;
    }
}
