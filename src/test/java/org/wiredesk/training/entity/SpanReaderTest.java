package org.wiredesk.training.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.EntityType;

class SpanReaderTest {
    private static final String NAMED = "Le convoi de la Croix-Bleue est arrivé à Gao.";
    private static final String NAMELESS = "Il pleut depuis hier.";

    @TempDir
    private Path folder;

    private final List<String> log = new ArrayList<>();

    @Test
    void findsTheNamesOfATextByItsDigest() throws IOException {
        Path file = file("source\tnews", SpanReader.digest(NAMED) + "\t16-27:O 41-44:L", SpanReader.digest(NAMELESS));

        List<AnnotatedText> texts = SpanReader.read(file, "fr", source -> List.of(NAMELESS, NAMED), log::add);

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
    void tellsOfTheFewTextsThatASourceLacks() throws IOException {
        List<String> held = IntStream.range(0, 99).mapToObj(n -> "Ligne " + n).toList();
        List<String> lines = new ArrayList<>(List.of("# comment", "source\tnews"));
        held.forEach(text -> lines.add(SpanReader.digest(text)));
        lines.add(SpanReader.digest(NAMED) + "\t41-44:L");
        Path file = file(lines.toArray(String[]::new));

        assertThat(SpanReader.read(file, "fr", source -> held, log::add)).hasSize(99);

        assertThat(log).singleElement().asString().contains("1 of 100 texts", "source news");
    }

    @Test
    void failsWhereASourceLacksMoreThanAFewTexts() throws IOException {
        Path file = file(
                "source\tnews",
                SpanReader.digest(NAMED) + "\t41-44:L",
                SpanReader.digest(NAMELESS),
                "source\tspeeches",
                SpanReader.digest(NAMELESS));

        assertThatThrownBy(() -> SpanReader.read(file, "fr", source -> List.of(NAMELESS), log::add))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("1 of 2 texts")
                .hasMessageContaining("source news");
    }

    @Test
    void failsWhereASourceIsMissing() throws IOException {
        Path file = file("source\tnews", SpanReader.digest(NAMED) + "\t41-44:L");

        assertThatThrownBy(() ->
                        SpanReader.read(file, "fr", source -> Files.readAllLines(folder.resolve(source)), log::add))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("news");
    }

    @Test
    void countsTextsBeforeAnySourceAsMissing() throws IOException {
        Path file = file(SpanReader.digest(NAMED) + "\t41-44:L");

        assertThatThrownBy(() -> SpanReader.read(file, "fr", source -> List.of(NAMED), log::add))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("source none");
    }

    @Test
    void saysWhichLineHoldsANameOutsideOfItsText() throws IOException {
        Path file = file("source\tnews", SpanReader.digest(NAMELESS) + "\t10-99:P");

        assertThatThrownBy(() -> SpanReader.read(file, "fr", source -> List.of(NAMELESS), log::add))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("10-99:P");
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("fr.spans.tsv"), List.of(lines));
    }
}
