package org.wiredesk.evaluation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.EntityTagger;
import org.wiredesk.text.entity.detection.Parts;

class EntityEvaluationTest {
    @Test
    void countsANameWhenItsBordersAndItsTypeAreRight(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("a.jsonl"),
                List.of(
                        "{\"text\":\"Il vit au Mali.\",\"language\":\"fr\",\"entities\":[{\"start\":10,\"end\":14,\"type\":\"LOC\"}]}",
                        "{\"text\":\"Il vit au Mali.\",\"language\":\"fr\",\"entities\":[{\"start\":10,\"end\":14,\"type\":\"ORG\"}]}",
                        "{\"text\":\"\\ud83d\\ude00 Au Mali.\",\"language\":\"fr\",\"entities\":[{\"start\":5,\"end\":9,\"type\":\"LOC\"}]}"));

        EntityScore score = EntityEvaluation.score(file, EntityTagger.of(Parts.RULES));

        assertThat(score.documents()).isEqualTo(3);
        assertThat(score.byType()).containsEntry(EntityType.LOC, new Counts(2, 3, 2));
        assertThat(score.byType()).containsEntry(EntityType.ORG, new Counts(0, 0, 1));
        assertThat(score.all().f1()).isEqualTo(4.0 / 6, within(1e-9));
        assertThat(score.low()).isLessThanOrEqualTo(score.all().f1());
        assertThat(score.high()).isGreaterThanOrEqualTo(score.all().f1());
    }
}
