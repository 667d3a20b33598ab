package org.wiredesk.training.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.language.model.Calibration;
import org.wiredesk.text.language.model.LanguageModel;
import org.wiredesk.text.language.model.NgramTable;
import org.wiredesk.text.language.model.Script;
import org.wiredesk.text.language.model.Trait;

class BiasTrainerTest {
    private final Labels labels = new Labels();

    @Test
    void expectsALanguageLessThatTakesTheTextOfAnother() {
        KeptOut text = new KeptOut(labels);
        text.takes("eng", "tico19.tsv.gz", "eng\tmarkets opened again after several weeks");

        Map<String, Float> changes = new BiasTrainer(model(1f, 0f), List.of("Latn eng", "Latn fra"), labels).fit(text);

        assertThat(changes.get("Latn eng") - changes.get("Latn fra")).isZero();
        changes = new BiasTrainer(model(0f, 1f), List.of("Latn eng", "Latn fra"), labels).fit(text);
        assertThat(changes.get("Latn eng") - changes.get("Latn fra")).isGreaterThanOrEqualTo(1f);
    }

    /** A model that knows nothing but what it expects. */
    private static LanguageModel model(float english, float french) {
        int scripts = Script.values().length;
        int latin = Script.LATN.number();
        String[][] languages = new String[scripts][0];
        float[][] biases = new float[scripts][0];
        Trait[][] traits = new Trait[scripts][0];
        languages[latin] = new String[] {"eng", "fra"};
        biases[latin] = new float[] {english, french};
        traits[latin] = new Trait[] {Trait.NONE, Trait.NONE};
        return new LanguageModel(languages, biases, traits, 1f, new NgramTable(NgramTable.empty(8)), Calibration.NONE);
    }
}
