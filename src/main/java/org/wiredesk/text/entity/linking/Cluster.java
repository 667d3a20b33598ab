package org.wiredesk.text.entity.linking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Entity;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Link;
import org.wiredesk.article.Mention;
import org.wiredesk.text.entity.mention.Languages;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Span;

/** The mentions of one entity while they are collected. Not thread-safe. */
final class Cluster {
    private final EntityType type;
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable String name;
    private String longest = "";
    private @Nullable String title;
    private double confidence;
    private boolean headline;
    private boolean bestEffort = true;
    private List<Link> links = List.of();

    Cluster(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    void add(Passage passage, Span span) {
        Mention mention = passage.mention(span);
        mentions.add(mention);
        headline |= passage.headline();
        bestEffort &= !Languages.isSupported(passage.language());
        confidence = Math.max(confidence, span.confidence());
        title = title == null ? span.title() : title;
        if (span.longForm() == null && mention.exact().length() > longest.length()) {
            longest = mention.exact();
        }
    }

    /** Names and links the entity after something in the gazetteer. */
    void link(String canonicalName, List<Link> newLinks) {
        if (links.isEmpty()) {
            name = canonicalName;
            links = newLinks;
        }
    }

    int size() {
        return mentions.size();
    }

    /**
     * The entity.
     *
     * @param localId    its id when it has no link
     * @param mostOften  the number of mentions of the entity that has most
     * @param textLength of the text, for the place of the first mention
     */
    Entity toEntity(String localId, int mostOften, int textLength) {
        String exact = longest.isEmpty() ? mentions.get(0).exact() : longest;
        return new Entity(
                links.isEmpty() ? localId : links.get(0).uri(),
                type,
                name == null ? exact : name,
                title,
                salience(mostOften, textLength),
                confidence,
                bestEffort,
                links,
                mentions);
    }

    /**
     * Half for how often it is named beside the one named most, three tenths for how early, two for the headline: the
     * three signs that weigh most in Dunietz and Gillick, "A New Entity Salience Task with Millions of Training
     * Examples" (2014), with weights set by hand.
     */
    private double salience(int mostOften, int textLength) {
        double frequency = (double) mentions.size() / mostOften;
        double lateness = headline ? 0.0 : (double) mentions.get(0).start() / Math.max(1, textLength);
        return 0.5 * frequency + 0.3 * (1.0 - lateness) + (headline ? 0.2 : 0.0);
    }
}
