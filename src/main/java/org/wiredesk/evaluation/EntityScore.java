package org.wiredesk.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Entity;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Mention;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.entity.EntityTagger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well the tagger finds the gold spans of running text: a span counts when its borders and its type are right. Not
 * thread-safe while it is counted.
 */
public final class EntityScore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

    private EntityScore() {
        for (EntityType type : EntityType.values()) {
            counts.put(type, new int[3]);
        }
    }

    /**
     * Scores a file of JSON lines, {@code {"text","language","entities":[{"start","end","type"}]}}, offsets in code
     * points; a name that ends in {@code .gz} is unpacked.
     *
     * @throws IOException if the file cannot be read
     */
    public static EntityScore of(Path file, EntityTagger tagger) throws IOException {
        EntityScore score = new EntityScore();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz")
                        ? new GZIPInputStream(Files.newInputStream(file))
                        : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode document = JSON.readTree(line);
                String text = document.get("text").asString();
                String language = document.get("language").asString();
                score.add(gold(document, text), found(tagger.tag(text, language, WorkBudget.standard())));
            }
        }
        return score;
    }

    /** The share of spans found that are right, of one type or, for null, of all. */
    public double precision(@Nullable EntityType type) {
        return ratio(count(type, 0), count(type, 1));
    }

    /** The share of gold spans that are found, of one type or, for null, of all. */
    public double recall(@Nullable EntityType type) {
        return ratio(count(type, 0), count(type, 2));
    }

    /** The harmonic mean of precision and recall, of one type or, for null, micro-averaged over all. */
    public double f1(@Nullable EntityType type) {
        return ratio(2 * count(type, 0), count(type, 1) + count(type, 2));
    }

    private void add(Set<Gold> gold, Set<Gold> found) {
        for (Gold span : found) {
            count(span.type)[1]++;
            if (gold.contains(span)) {
                count(span.type)[0]++;
            }
        }
        for (Gold span : gold) {
            count(span.type)[2]++;
        }
    }

    private int[] count(EntityType type) {
        return counts.getOrDefault(type, new int[3]);
    }

    private int count(@Nullable EntityType type, int index) {
        return type != null
                ? count(type)[index]
                : counts.values().stream().mapToInt(each -> each[index]).sum();
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0.0 : (double) part / whole;
    }

    private static Set<Gold> gold(JsonNode document, String text) {
        Set<Gold> gold = new HashSet<>();
        for (JsonNode span : document.get("entities")) {
            gold.add(new Gold(
                    text.offsetByCodePoints(0, span.get("start").asInt()),
                    text.offsetByCodePoints(0, span.get("end").asInt()),
                    EntityType.valueOf(span.get("type").asString())));
        }
        return gold;
    }

    private static Set<Gold> found(List<Entity> entities) {
        Set<Gold> found = new HashSet<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                found.add(new Gold(mention.start(), mention.end(), entity.type()));
            }
        }
        return found;
    }

    private record Gold(int start, int end, EntityType type) {}
}
