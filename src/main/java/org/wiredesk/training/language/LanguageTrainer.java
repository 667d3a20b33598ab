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
 * Makes the language model again from its text: counts n-grams, weighs them by how much more frequent they are in one
 * language than in others, corrects the weights by regression, keeps what decides most, and corrects once more. One
 * thread and a fixed seed: the same text gives the same bytes.
 */
public final class LanguageTrainer {
    /** Sets of the table: 8.28 million bytes. */
    private static final int SETS = 345_000;

    private static final float STEP = 0.2f;
    private static final int STEPS = 1_000_000;
    private static final int TUNING_STEPS = 600_000;

    private final Labels labels = new Labels();
    private final Consumer<String> log;
    private final List<TrainingClass> classes = new ArrayList<>();

    private LanguageTrainer(Consumer<String> log) {
        this.log = log;
    }

    /**
     * Trains and writes {@code language.model}.
     *
     * @param text   folder of gzipped lines {@code iso639-3<TAB>text}
     * @param corpus folder with the project's own {@code words} and {@code entities}; null for none
     * @param out    folder that the model goes to
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
        Features features = count(lines);
        log.accept(features.size + " n-grams, " + features.slots + " weights");
        read(lines, features);
        Regression regression = new Regression(features, classes);
        regression.train(STEPS, 17, 1.0, 0.1);
        int[] ids = localIds();
        TablePacker packer = new TablePacker(features, ids, STEP);
        features.keep(packer.choose(SETS));
        log.accept(features.slots + " weights kept");
        read(lines, features);
        Regression tuning = new Regression(features, classes);
        System.arraycopy(regression.biases, 0, tuning.biases, 0, tuning.biases.length);
        tuning.train(TUNING_STEPS, 99, 0.6, 0.03);
        return write(packer.pack(SETS), ids, tuning.biases, lines);
    }

    private Features count(Map<String, List<String>> lines) {
        List<FeatureCounter.ClassCounts> counts = new ArrayList<>();
        lines.forEach((name, text) -> {
            Script script = Script.valueOf(name.substring(0, 4).toUpperCase(Locale.ROOT));
            long size = text.stream().mapToLong(String::length).sum();
            classes.add(new TrainingClass(name, script, labels.weight(name.substring(5), size)));
            counts.add(FeatureCounter.count(text, script.isDense()));
        });
        double[] worth = classes.stream()
                .mapToDouble(c -> labels.worth(c.name().substring(5)))
                .toArray();
        return Features.join(counts, worth);
    }

    private void read(Map<String, List<String>> lines, Features features) {
        int c = 0;
        for (List<String> text : lines.values()) {
            classes.get(c++).read(text, features);
        }
    }

    /** The number of each class among those of its script. */
    private int[] localIds() {
        int[] counts = new int[Script.values().length];
        int[] ids = new int[classes.size()];
        for (int c = 0; c < ids.length; c++) {
            ids[c] = counts[classes.get(c).script().index()]++;
        }
        return ids;
    }

    private byte[] write(long[] table, int[] ids, float[] classBiases, Map<String, List<String>> lines)
            throws IOException {
        int scripts = Script.values().length;
        String[][] languages = new String[scripts][0];
        float[][] biases = new float[scripts][0];
        for (int c = 0; c < ids.length; c++) {
            int s = classes.get(c).script().index();
            languages[s] = Arrays.copyOf(languages[s], ids[c] + 1);
            biases[s] = Arrays.copyOf(biases[s], ids[c] + 1);
            languages[s][ids[c]] = classes.get(c).name().substring(5);
            biases[s][ids[c]] = classBiases[c];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        float[][] ones = new float[scripts][];
        for (int s = 0; s < scripts; s++) {
            ones[s] = new float[biases[s].length];
            Arrays.fill(ones[s], 1f);
        }
        LanguageModel model = new LanguageModel(languages, biases, ones, STEP, new NgramTable(table));
        ModelFile.write(model.withStrengths(Strengths.of(model, lines, classes, ids)), table, out);
        return out.toByteArray();
    }
}
