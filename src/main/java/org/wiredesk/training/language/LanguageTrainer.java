package org.wiredesk.training.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.language.model.LanguageModel;
import org.wiredesk.text.language.model.ModelFile;
import org.wiredesk.text.language.model.NgramTable;
import org.wiredesk.text.language.model.Script;

/**
 * Makes the language model again from its text: a naive Bayes classifier over n-grams and words, pruned. N-grams are
 * counted, weighed by how much more frequent they are in a language than elsewhere, and those that decide most are kept.
 * One thread, no chance: the same text gives the same bytes. Logistic regression on the same features was tried and did
 * better on the text that it learned from, and worse on any other.
 */
public final class LanguageTrainer {
    /** Sets of the table: 8.38 million bytes, the largest that fits eight MiB. */
    private static final int SETS = 349_000;

    /** What a unit of a weight stands for, as a logarithm. */
    private static final float STEP = 0.2f;

    /** What the logarithm of a prior counts against the weights of n-grams, which overlap. */
    private static final double PRIOR = 5 * 1.3;

    private final Labels labels = new Labels();
    private final Consumer<String> log;

    private LanguageTrainer(Consumer<String> log) {
        this.log = log;
    }

    /**
     * Trains and writes {@code language.model}.
     *
     * @param text   folder of gzipped lines {@code iso639-3<TAB>text}
     * @param corpus folder with the project's own {@code words} and {@code entities}; null for none
     * @param out    folder that the model goes to
     * @param log    is told how far it is
     */
    public static void train(Path text, @Nullable Path corpus, Path out, Consumer<String> log) throws IOException {
        TextSource source = new TextSource(new Labels());
        source.read(text);
        if (corpus != null) {
            source.readCorpus(corpus);
        }
        byte[] model = new LanguageTrainer(log).train(source.lines());
        Files.createDirectories(out);
        Files.write(out.resolve("language.model"), model);
    }

    private byte[] train(Map<String, List<String>> lines) throws IOException {
        log.accept(lines.size() + " languages and scripts");
        List<FeatureCounter.ClassCounts> counts = new ArrayList<>();
        lines.forEach((name, text) ->
                counts.add(FeatureCounter.count(text, script(name).isDense())));
        double[] worth = lines.keySet().stream()
                .mapToDouble(name -> labels.worth(language(name)))
                .toArray();
        Features features = Features.join(counts, worth);
        log.accept(features.size + " n-grams, " + features.slots + " weights");
        int[] ids = ids(lines);
        long[] table = new TablePacker(features, ids, STEP).pack(SETS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LanguageModel model = model(lines, ids, table);
        ModelFile.write(model.withStrengths(Strengths.of(model, lines, ids)), table, out);
        log.accept("the model has " + out.size() + " bytes");
        return out.toByteArray();
    }

    /** The number of each class among those of its script. */
    private static int[] ids(Map<String, List<String>> lines) {
        int[] counts = new int[Script.values().length];
        return lines.keySet().stream()
                .mapToInt(name -> counts[script(name).number()]++)
                .toArray();
    }

    private LanguageModel model(Map<String, List<String>> lines, int[] ids, long[] table) {
        int scripts = Script.values().length;
        String[][] languages = new String[scripts][0];
        float[][] biases = new float[scripts][0];
        float[][] strengths = new float[scripts][0];
        int c = 0;
        for (String name : lines.keySet()) {
            int s = script(name).number();
            int id = ids[c++];
            languages[s] = Arrays.copyOf(languages[s], id + 1);
            biases[s] = Arrays.copyOf(biases[s], id + 1);
            strengths[s] = Arrays.copyOf(strengths[s], id + 1);
            languages[s][id] = language(name);
            biases[s][id] = (float) (PRIOR * StrictMath.log(labels.prior(language(name))));
            strengths[s][id] = 1f;
        }
        return new LanguageModel(languages, biases, strengths, STEP, new NgramTable(table));
    }

    /** The script of a class. */
    static Script script(String name) {
        return Script.valueOf(name.substring(0, 4).toUpperCase(Locale.ROOT));
    }

    /** The language of a class. */
    static String language(String name) {
        return name.substring(5);
    }
}
