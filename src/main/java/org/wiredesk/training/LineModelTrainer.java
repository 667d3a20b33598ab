package org.wiredesk.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.wiredesk.text.cleaning.lines.LineModel;
import org.wiredesk.text.cleaning.lines.LinePage;
import org.wiredesk.text.trees.TreeModel;

/**
 * Makes the two models that tell the lines of an article from the boilerplate around them: one tells pages from articles,
 * the other the lines of a page. Trains on the {@link LineExamples}; never on plaintext-l3sgn1. The same data gives the
 * same bytes for any number of threads.
 */
public final class LineModelTrainer {
    /** What a boilerplate line between two lines of an article counts: there are few, and they do the harm. */
    private static final float INNER = 5;
    /** What an article counts that passes for a page, against a page that passes for an article. */
    private static final double ARTICLE = 2;
    /** The weight of all lines of a set together, in lines. */
    private static final Map<String, Double> WEIGHTS = Map.of(
            "scrapinghub",
            25_000.0,
            "naeb",
            25_000.0,
            "wcxb",
            40_000.0,
            "trafilatura",
            8_000.0,
            LineExamples.ALIGNED,
            20_000.0,
            LineExamples.GUESSED,
            15_000.0,
            LineExamples.BODIES,
            6_000.0,
            LineExamples.DIRTY,
            8_000.0,
            LineExamples.CLEANED,
            4_000.0);
    /** How much more all lines of a page count when it has twice as many, as a power of two: sites count, not lines. */
    private static final double PAGE_SIZE = 0.6;

    private static final Set<String> ARTICLES = Set.of(LineExamples.BODIES, LineExamples.CLEANED);
    /** Neither page nor article. */
    private static final Set<String> BETWEEN = Set.of(LineExamples.DIRTY, LineExamples.GUESSED);

    private static final TreeTrainer.Settings PAGE =
            TreeTrainer.Settings.standard().size(150, 6).learning(0.04).regular(2.0, 3.0, 0.3);
    private static final TreeTrainer.Settings LINE =
            TreeTrainer.Settings.standard().size(150, 24).learning(0.1).regular(30.0, 10.0, 0.25);

    private final List<LineExample> examples;

    private LineModelTrainer(List<LineExample> examples) {
        this.examples = examples;
    }

    /**
     * Trains the models that ship: {@code page.model} and {@code line.model}.
     *
     * @param data     the folder with {@code cleaning}
     * @param folder   where the models go
     * @param progress told about each step in a line
     * @throws IOException if the data cannot be read or the models cannot be written
     */
    public static void train(Path data, Path folder, Consumer<String> progress) throws IOException {
        List<LineExample> examples = LineExamples.read(data);
        progress.accept("lines: " + examples.size() + " documents read");
        train(examples, folder);
    }

    /** Trains the models that ship on given examples. */
    static void train(List<LineExample> examples, Path folder) throws IOException {
        LineModelTrainer trainer = new LineModelTrainer(examples);
        Files.createDirectories(folder);
        write(trainer.page(example -> true), folder.resolve("page.model"));
        write(trainer.line(example -> true), folder.resolve("line.model"));
    }

    /**
     * Trains a model for each of some folds, on the sites of all others.
     *
     * @param data     the folder with {@code cleaning}
     * @param folds    how many, at least 2
     * @param progress told about each step in a line
     * @throws IOException if the data cannot be read
     */
    public static LineFolds crossValidate(Path data, int folds, Consumer<String> progress) throws IOException {
        return crossValidate(LineExamples.read(data), folds, progress);
    }

    /** Trains a model for each of some folds of examples. */
    static LineFolds crossValidate(List<LineExample> examples, int folds, Consumer<String> progress) {
        LineModelTrainer trainer = new LineModelTrainer(examples);
        List<LineModel> models = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            Predicate<LineExample> others = example -> example.fold(folds) != left;
            models.add(LineModel.of(trainer.page(others), trainer.line(others)));
            progress.accept("lines: fold " + (fold + 1) + " of " + folds + " trained");
        }
        return new LineFolds(models);
    }

    private TreeModel page(Predicate<LineExample> chosen) {
        Rows rows = new Rows();
        for (LineExample example : examples) {
            if (chosen.test(example) && !BETWEEN.contains(example.set())) {
                boolean article = ARTICLES.contains(example.set());
                rows.add(example.page().pageRow(), article ? 0 : 1, article ? ARTICLE : 1);
            }
        }
        return rows.train(PAGE, LinePage.pageFeatures());
    }

    private TreeModel line(Predicate<LineExample> chosen) {
        List<LineExample> asked = new ArrayList<>();
        examples.stream().filter(chosen).forEach(asked::add);
        asked.removeIf(example -> !example.page().mayBePage());
        Map<String, Double> sums = new HashMap<>();
        for (LineExample example : asked) {
            sums.merge(example.set(), example.labelled() * ofLine(example), Double::sum);
        }
        Rows rows = new Rows();
        for (LineExample example : asked) {
            double weight = WEIGHTS.get(example.set()) * ofLine(example) / sums.get(example.set());
            for (int line = 0; line < example.labels().length; line++) {
                float label = example.labels()[line];
                if (!Float.isNaN(label)) {
                    boolean inner = label == 0 && example.inner()[line];
                    rows.add(example.page().row(line), label, weight * (inner ? INNER : 1));
                }
            }
        }
        return rows.train(LINE, LinePage.features());
    }

    /** What one line of a document counts among those of its set: the less, the more labelled lines the document has. */
    private static double ofLine(LineExample example) {
        return StrictMath.pow(Math.max(1, example.labelled()), PAGE_SIZE - 1);
    }

    private static void write(TreeModel model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }

    /** Collects labelled rows. */
    private static final class Rows {
        private final List<float[]> rows = new ArrayList<>();
        private final List<Float> labels = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();

        void add(float[] row, float label, double weight) {
            rows.add(row);
            labels.add(label);
            weights.add((float) weight);
        }

        TreeModel train(TreeTrainer.Settings settings, List<String> features) {
            return TreeTrainer.with(settings)
                    .train(features, rows.toArray(float[][]::new), array(labels), array(weights));
        }

        private static float[] array(List<Float> values) {
            float[] array = new float[values.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = values.get(i);
            }
            return array;
        }
    }
}
