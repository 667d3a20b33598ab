package org.wiredesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.EntityType;

class LinkScoreTest {
    @TempDir
    private Path folder;

    @Test
    void countsRightIdsNamesWithoutOneAndWrongOnes() throws IOException {
        LinkScore score =
                score("fr.links.tsv", "a\tBamako\tLOC\tQ3703\t\nb\tXyzzyville\tLOC\tNIL\t\nc\tBamako\tLOC\tQ1\t\n");

        assertThat(score.names(EntityType.LOC)).isEqualTo(3);
        assertThat(score.accuracy(EntityType.LOC)).isEqualTo(2.0 / 3);
        assertThat(score.recall(EntityType.LOC)).isEqualTo(0.5);
    }

    @Test
    void readsEscapesInTitlesAndKeepsPercentSignsThatAreNone() throws IOException {
        LinkScore score = score(
                "en.links.tsv", "a\t1\t0\t1\tBamako\tLOC\tBamako%2C_Mali\na\t2\t0\t1\tXyzzyville\tLOC\t100%_sure\n");

        assertThat(score.names(EntityType.LOC)).isEqualTo(2);
        assertThat(score.accuracy(EntityType.LOC)).isEqualTo(0.5);
    }

    private LinkScore score(String name, String rows) throws IOException {
        return LinkScore.of(Files.writeString(folder.resolve(name), rows));
    }
}
