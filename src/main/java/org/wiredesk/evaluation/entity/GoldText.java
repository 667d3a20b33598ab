package org.wiredesk.evaluation.entity;

import java.util.HashSet;
import java.util.Set;
import org.wiredesk.article.Entity;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.JsonMappers;
import org.wiredesk.article.Mention;
import tools.jackson.databind.JsonNode;

/** One text with its true names; offsets are UTF-16. */
record GoldText(String text, String language, Set<Name> names) {
    /** A name: borders and type. */
    record Name(int start, int end, EntityType type) {}

    /** Reads {@code {"text","language","entities":[{"start","end","type"}]}} with offsets in code points. */
    static GoldText parse(String line) {
        JsonNode document = JsonMappers.records().readTree(line);
        String text = document.get("text").asString();
        Set<Name> names = new HashSet<>();
        for (JsonNode name : document.get("entities")) {
            names.add(new Name(
                    text.offsetByCodePoints(0, name.get("start").asInt()),
                    text.offsetByCodePoints(0, name.get("end").asInt()),
                    EntityType.valueOf(name.get("type").asString())));
        }
        return new GoldText(text, document.get("language").asString(), names);
    }

    /** Counts the names of one type that entities have right. */
    Counts compare(Iterable<Entity> entities, EntityType type) {
        Set<Name> found = new HashSet<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (entity.type() == type) {
                    found.add(new Name(mention.start(), mention.end(), type));
                }
            }
        }
        int gold = 0;
        int right = 0;
        for (Name name : names) {
            gold += name.type() == type ? 1 : 0;
            right += found.contains(name) ? 1 : 0;
        }
        return new Counts(right, found.size(), gold);
    }
}
