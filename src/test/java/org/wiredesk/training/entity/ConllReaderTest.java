package org.wiredesk.training.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.EntityType;

class ConllReaderTest {
    private final ConllReader reader = new ConllReader(new Detokenizer(), false, false);

    @TempDir
    private Path folder;

    @Test
    void putsTokensTogetherAsRunningText() throws IOException {
        List<AnnotatedText> texts = reader.read(file("en.a.conll.gz", "Ada\tB-PER", "Lum\tI-PER", "slept\tO", ".\tO"));

        assertThat(texts)
                .containsExactly(new AnnotatedText(
                        "Ada Lum slept.", "en", List.of(new AnnotatedText.Name(0, 7, EntityType.PER))));
    }

    @Test
    void leavesOutTitlesWithAQualifierInBrackets() throws IOException {
        Path file = file("en.b.conll.gz", "Springfield\tB-LOC", "(\tI-LOC", "Illinois\tI-LOC", ")\tI-LOC");

        assertThat(reader.read(file)).isEmpty();
        assertThat(new ConllReader(new Detokenizer(), false, true).read(file)).hasSize(1);
    }

    @Test
    void takesMarksOffTheEndsOfNames() throws IOException {
        List<AnnotatedText> texts =
                reader.read(file("nl.d.conll.gz", "Zwolle,\tB-LOC", "Jansen\tB-PER", "Jr.\tI-PER", "Almelo.\tB-LOC"));

        assertThat(texts.get(0).names())
                .extracting(name -> texts.get(0).text().substring(name.start(), name.end()))
                .containsExactly("Zwolle", "Jansen Jr.", "Almelo");
    }

    @Test
    void refusesWhatIsNonCommercial() throws IOException {
        Path file = file("en.c.NC.conll.gz", "Ada\tB-PER");

        assertThatThrownBy(() -> reader.read(file)).isInstanceOf(IOException.class);
    }

    private Path file(String name, String... rows) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
