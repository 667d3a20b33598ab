package org.wiredesk.evaluation.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.wiredesk.article.Entity;
import org.wiredesk.article.EntityType;
import org.wiredesk.evaluation.BenchmarkFile;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.entity.EntityTagger;

/**
 * How well a tagger finds the true names of running text: a name counts when its borders and its type are right (the
 * exact-match measure of CoNLL-2003). The interval is a percentile bootstrap over documents (Efron 1979).
 */
public final class EntityEvaluation {
    private static final int SAMPLES = 1000;

    private EntityEvaluation() {}

    /**
     * Scores a tagger on a file of JSON Lines, {@code {"text","language","entities":[{"start","end","type"}]}}, offsets in
     * code points; a name that ends in {@code .gz} is unpacked.
     *
     * @throws IOException if the file cannot be read
     */
    public static EntityScore score(Path file, EntityTagger tagger) throws IOException {
        List<Counts> documents = new ArrayList<>();
        Map<EntityType, Counts> byType = new EnumMap<>(EntityType.class);
        try (BufferedReader reader = BenchmarkFile.open(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                GoldText gold = GoldText.parse(line);
                List<Entity> found = tagger.tag(gold.text(), gold.language(), WorkBudget.standard());
                Counts document = Counts.NONE;
                for (EntityType type : EntityType.values()) {
                    Counts counts = gold.compare(found, type);
                    byType.merge(type, counts, Counts::plus);
                    document = document.plus(counts);
                }
                documents.add(document);
            }
        }
        Counts all = documents.stream().reduce(Counts.NONE, Counts::plus);
        double[] samples = bootstrap(documents);
        return new EntityScore(
                documents.size(), byType, all, samples[SAMPLES / 40], samples[SAMPLES - 1 - SAMPLES / 40]);
    }

    /** The F1 of so many files made of the documents at random, in ascending order. */
    private static double[] bootstrap(List<Counts> documents) {
        SplittableRandom random = new SplittableRandom(1);
        double[] samples = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            int right = 0;
            int found = 0;
            int gold = 0;
            for (int i = 0; i < documents.size(); i++) {
                Counts document = documents.get(random.nextInt(documents.size()));
                right += document.right();
                found += document.found();
                gold += document.gold();
            }
            samples[s] = new Counts(right, found, gold).f1();
        }
        Arrays.sort(samples);
        return samples;
    }
}
