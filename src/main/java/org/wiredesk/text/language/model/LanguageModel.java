package org.wiredesk.text.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The languages that are told apart, script by script, and the weights of the n-grams that tell them.
 *
 * <p>Immutable and thread-safe; {@link Scorer} reads texts with it.
 */
public final class LanguageModel {
    private static final String RESOURCE = "language.model";

    private final String[][] languages;
    private final float[][] biases;
    private final Trait[][] traits;
    private final float step;
    private final NgramTable table;
    private final Calibration calibration;
    private final Pairs[] pairs;

    /**
     * A model of its parts, which are not copied.
     *
     * @param languages ISO 639-3 codes by the number of the script; empty where no language is trained
     * @param biases what each language is expected more than the others, as logarithms
     * @param traits what is usual in text of each language
     * @param step what a unit of a weight in the table stands for
     */
    public LanguageModel(
            String[][] languages,
            float[][] biases,
            Trait[][] traits,
            float step,
            NgramTable table,
            Calibration calibration) {
        this.languages = languages;
        this.biases = biases;
        this.traits = traits;
        this.step = step;
        this.table = table;
        this.calibration = calibration;
        this.pairs = new Pairs[languages.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Pairs.of(table, Script.of(i), languages[i].length);
        }
    }

    /** The project's own model, loaded on the first call. */
    public static LanguageModel shared() {
        return Holder.MODEL;
    }

    /** The same model with other traits and another calibration. */
    public LanguageModel with(Trait[][] newTraits, Calibration newCalibration) {
        return new LanguageModel(languages, biases, newTraits, step, table, newCalibration);
    }

    /** The same model that expects each language otherwise. */
    public LanguageModel withBiases(float[][] newBiases) {
        return new LanguageModel(languages, newBiases, traits, step, table, calibration);
    }

    /** ISO 639-3 codes of the languages of a script. */
    String[] languages(Script script) {
        return languages[script.number()];
    }

    float[] biases(Script script) {
        return biases[script.number()];
    }

    Trait[] traits(Script script) {
        return traits[script.number()];
    }

    Calibration calibration() {
        return calibration;
    }

    float step() {
        return step;
    }

    NgramTable table() {
        return table;
    }

    Pairs pairs(Script script) {
        return pairs[script.number()];
    }

    private static final class Holder {
        static final LanguageModel MODEL = load();

        private static LanguageModel load() {
            try (InputStream in = LanguageModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the resource " + RESOURCE + " is not on the class path");
                }
                return ModelFile.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the language model cannot be read", e);
            }
        }
    }
}
