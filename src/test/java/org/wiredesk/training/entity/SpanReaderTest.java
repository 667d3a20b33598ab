package org.wiredesk.training.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.EntityType;

class SpanReaderTest {
    private static final String NAMED = "Le convoi de la Croix-Bleue est arrivé à Gao.";
    private static final String NAMELESS = "Il pleut depuis hier.";

    @TempDir
    private Path folder;

    @Test
    void findsTheNamesOfATextByItsDigest() throws IOException {
        Path file = file("source\tnews", SpanReader.digest(NAMED) + "\t16-27:O 41-44:L", SpanReader.digest(NAMELESS));

        List<AnnotatedText> texts = SpanReader.read(file, "fr", source -> List.of(NAMELESS, NAMED));

        assertThat(texts)
                .containsExactly(
                        new AnnotatedText(
                                NAMED,
                                "fr",
                                List.of(
                                        new AnnotatedText.Name(16, 27, EntityType.ORG),
                                        new AnnotatedText.Name(41, 44, EntityType.LOC))),
                        new AnnotatedText(NAMELESS, "fr", List.of()));
    }

    @Test
    void leavesOutTextsThatTheSourceDoesNotHave() throws IOException {
        Path file = file("# comment", "source\tnews", SpanReader.digest(NAMED) + "\t41-44:L");

        assertThat(SpanReader.read(file, "fr", source -> List.of(NAMELESS))).isEmpty();
    }

    @Test
    void saysWhichLineHoldsANameOutsideOfItsText() throws IOException {
        Path file = file("source\tnews", SpanReader.digest(NAMELESS) + "\t10-99:P");

        assertThatThrownBy(() -> SpanReader.read(file, "fr", source -> List.of(NAMELESS)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("10-99:P");
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("fr.spans.tsv"), List.of(lines));
    }
}
