package org.wiredesk.training.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.text.language.model.ModelFile;
import org.wiredesk.text.language.model.Scorer;

class LanguageTrainerTest {
    private static final String[] FRENCH = {
        "le marché a rouvert ses portes lundi",
        "la ville attend la pluie depuis deux mois",
        "les élèves lisent un livre"
    };
    private static final String[] ENGLISH = {
        "the market opened its doors again", "the town has waited for the rain", "the pupils read a book in the shade"
    };

    @TempDir
    private Path folder;

    @Test
    void learnsToTellTwoLanguagesApartAndGivesTheSameBytesTwice() throws IOException {
        text();

        byte[] first = train("a");
        byte[] second = train("b");

        assertThat(second).isEqualTo(first);
        Scorer scorer = new Scorer(ModelFile.read(new ByteArrayInputStream(first)));
        scorer.read("la pluie attend les élèves", 0, 26);
        assertThat(scorer.language()).isEqualTo("fra");
        scorer.read("the pupils opened the book", 0, 26);
        assertThat(scorer.language()).isEqualTo("eng");
    }

    @Test
    void learnsFromTheWordListsOfTheCorpus() throws IOException {
        text();
        Path words = Files.createDirectories(folder.resolve("corpus/words"));
        Files.writeString(
                words.resolve("spa.txt"), "# Spanish\n" + "lluvia escuela también mientras gobierno ".repeat(60));

        LanguageTrainer.train(folder, folder.resolve("corpus"), folder.resolve("c"), line -> {});

        Scorer scorer = new Scorer(
                ModelFile.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("c/language.model")))));
        scorer.read("el gobierno también", 0, 19);
        assertThat(scorer.language()).isEqualTo("spa");
    }

    @Test
    void learnsGreetingsOfTheCorpusThoughTheTextHasNone() throws IOException {
        text();
        Path everyday = Files.createDirectories(folder.resolve("corpus/everyday"));
        Files.writeString(everyday.resolve("eng.txt"), "# English\nhello\ngood evening\n");
        Files.writeString(everyday.resolve("fra.txt"), "bonsoir\nsalut\n");

        LanguageTrainer.train(folder, folder.resolve("corpus"), folder.resolve("f"), line -> {});

        Scorer scorer = new Scorer(
                ModelFile.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("f/language.model")))));
        scorer.read("bonsoir", 0, 7);
        assertThat(scorer.language()).isEqualTo("fra");
        scorer.read("hello", 0, 5);
        assertThat(scorer.language()).isEqualTo("eng");
        assertThat(scorer.margin()).isPositive();
    }

    @Test
    void learnsFromTheLongListsOfTheCorpusWhatTheTextDoesNotHave() throws IOException {
        text();
        Path lists = Files.createDirectories(folder.resolve("corpus/lists/tesseract"));
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(lists.resolve("fao.tsv.gz"))), StandardCharsets.UTF_8)) {
            for (int i = 0; i < 1000; i++) {
                out.write("veður" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + "ini\t3\n");
            }
        }

        LanguageTrainer.train(folder, folder.resolve("corpus"), folder.resolve("d"), line -> {});

        Scorer scorer = new Scorer(
                ModelFile.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("d/language.model")))));
        scorer.read("veðurini", 0, 8);
        assertThat(scorer.language()).isEqualTo("fao");
    }

    @Test
    void learnsFromTheSentencesOfTheCorpus() throws IOException {
        text();
        Path sentences = Files.createDirectories(folder.resolve("corpus/sentences"));
        Files.writeString(
                sentences.resolve("wol.txt"), "# Wolof\n" + "Xale yi dinañu dem lekkool suba si ngoon.\n".repeat(60));

        LanguageTrainer.train(folder, folder.resolve("corpus"), folder.resolve("e"), line -> {});

        Scorer scorer = new Scorer(
                ModelFile.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("e/language.model")))));
        scorer.read("dinañu dem lekkool", 0, 18);
        assertThat(scorer.language()).isEqualTo("wol");
        scorer.hide("wol");
        scorer.read("dinañu dem lekkool", 0, 18);
        assertThat(scorer.language()).isNotEqualTo("wol");
    }

    private byte[] train(String out) throws IOException {
        LanguageTrainer.train(folder, null, folder.resolve(out), line -> {});
        return Files.readAllBytes(folder.resolve(out).resolve("language.model"));
    }

    private void text() throws IOException {
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("text.tsv.gz"))), StandardCharsets.UTF_8)) {
            for (int i = 0; i < 400; i++) {
                out.write("fra\t" + FRENCH[i % 3] + " " + FRENCH[(i + 1) % 3] + "\n");
                out.write("eng\t" + ENGLISH[i % 3] + " " + ENGLISH[(i + 1) % 3] + "\n");
            }
        }
    }
}
