package org.wiredesk.evaluation.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.text.language.LanguageDetector;

class LanguageEvaluationTest {
    private static final String FRENCH = "Le marché a rouvert ses portes lundi après quatre mois de travaux.";
    private static final String ENGLISH = "The market opened its doors again on Monday after four months of work.";

    private final LanguageEvaluation evaluation = new LanguageEvaluation(LanguageDetector.standard());

    @TempDir
    private Path folder;

    @Test
    void averagesOverLanguagesNotLines() throws IOException {
        Path file = file(
                "fra\t" + FRENCH + "\nfra\t" + FRENCH + "\neng\t" + ENGLISH + "\ncmn\t" + ENGLISH + "\nund\t1 2\n");

        assertThat(evaluation.score(file, false))
                .contains(
                        new Figure("accuracy-common", 2.0 / 3, 3),
                        new Figure("accuracy", 2.0 / 3, 3),
                        new Figure("languages-97", 2, 3),
                        new Figure("und", 1, 1));
    }

    @Test
    void scoresTheParagraphsOfAnArticleInTwoLanguages() throws IOException {
        Path file = file("fra+eng\tfra,fra,eng\t" + FRENCH + " ¶ " + FRENCH + " ¶ " + ENGLISH + "\n");

        assertThat(evaluation.score(file, false)).containsExactly(new Figure("paragraphs-macro-f1", 1, 3));
    }

    @Test
    void namesTheLineThatHasNoLanguage() throws IOException {
        Path file = file("fra\t" + FRENCH + "\n" + FRENCH + "\n");

        assertThatThrownBy(() -> evaluation.score(file, false)).hasMessageContaining(":2:");
    }

    @Test
    void measuresHowFarConfidenceIsFromTheTruth() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            outcomes.add(new Outcome("fra", i % 2 == 0 ? "fra" : "eng", 0.9));
            outcomes.add(new Outcome("fra", "und", 0));
        }

        assertThat(CalibrationError.of(outcomes)).isCloseTo(0.4, within(0.05));
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("lines.tsv"), lines);
    }
}
