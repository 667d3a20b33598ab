package org.wiredesk.training.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.EntityType;

class BracketReaderTest {
    @Test
    void takesTheBracketsOutAndKeepsTheBorders() {
        AnnotatedText text = BracketReader.parse("[PER Awa Ba] vit à [LOC Gao] [sic].", "fr");

        assertThat(text.text()).isEqualTo("Awa Ba vit à Gao [sic].");
        assertThat(text.names())
                .containsExactly(
                        new AnnotatedText.Name(0, 6, EntityType.PER), new AnnotatedText.Name(13, 16, EntityType.LOC));
    }

    @Test
    void refusesABracketThatIsNotClosed() {
        assertThatThrownBy(() -> BracketReader.parse("à [LOC Gao.", "fr")).hasMessageContaining("no ] after [LOC");
    }

    @Test
    void namesTheLineThatIsWrong(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("fr-a.txt"), "# comment\nIl vit à [LOC Gao].\n[PER ] dort.\n");

        assertThatThrownBy(() -> BracketReader.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void takesTheLanguageFromTheFileName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("nl-a.txt"), "Zij woont in [LOC Gent].\n");

        assertThat(BracketReader.read(file)).extracting(AnnotatedText::language).containsExactly("nl");
    }
}
