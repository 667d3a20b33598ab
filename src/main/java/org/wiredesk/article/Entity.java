package org.wiredesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation or place of an article with all its mentions.
 *
 * @param id         the URI of the best link, else {@code local:<n>}, which means nothing outside this article
 * @param name       the canonical name
 * @param title      the title that the text gives a person, as written there
 * @param salience   how much the article is about it, in [0, 1]
 * @param confidence probability that type and borders are right
 * @param bestEffort true when the language is one for which no quality is promised
 * @param links      best first
 * @param mentions   headline first, then in the order of the text
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        @Nullable String title,
        double salience,
        double confidence,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean bestEffort,
        List<Link> links,
        List<Mention> mentions) {
    public Entity {
        salience = Confidence.round(salience);
        confidence = Confidence.round(confidence);
        links = links == null ? List.of() : List.copyOf(links);
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }

    Entity withMentions(List<Mention> newMentions) {
        return new Entity(id, type, name, title, salience, confidence, bestEffort, links, newMentions);
    }
}
