package org.wiredesk.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.wiredesk.text.cleaning.lines.LinePage;
import org.wiredesk.text.trees.TreeModel;

/**
 * Makes the two models that tell the lines of an article from the boilerplate around them. The first sees a line and
 * its surroundings, the second what the first says of the page; it learns from what the first says of pages of sites
 * that it was not grown on (stacking, D. Wolpert, "Stacked generalization", Neural Networks 5(2), 1992). Trains on the
 * {@link LineExamples}; never on plaintext-l3sgn1. The same data gives the same bytes for any number of threads.
 */
public final class LineModelTrainer {
    private static final int FOLDS = 5;
    /** What a boilerplate line between two lines of an article counts: there are few, and they do the harm. */
    private static final float INNER = 4;
    /** The weight of all lines of a set together, in lines. */
    private static final Map<String, Float> WEIGHTS = Map.of(
            "scrapinghub",
            25_000f,
            "naeb",
            25_000f,
            "wcxb",
            40_000f,
            "trafilatura",
            8_000f,
            LineExamples.BODIES,
            6_000f,
            LineExamples.DIRTY,
            8_000f,
            LineExamples.CLEANED,
            4_000f);

    private static final TreeTrainer.Settings FIRST =
            TreeTrainer.Settings.standard().size(120, 24).learning(0.1).regular(15.0, 3.0, 0.4);
    private static final TreeTrainer.Settings SECOND =
            TreeTrainer.Settings.standard().size(80, 16).learning(0.1).regular(15.0, 3.0, 0.5);

    private final List<LineExample> examples;
    private final Map<String, Float> lineWeights;
    private final Consumer<String> progress;

    private LineModelTrainer(List<LineExample> examples, Consumer<String> progress) {
        this.examples = examples;
        this.progress = progress;
        this.lineWeights = lineWeights(examples);
    }

    /**
     * The two models.
     *
     * @param first   over {@link LinePage#features()}
     * @param context over {@link LinePage#contextFeatures()}
     */
    private record Models(TreeModel first, TreeModel context) {
        /**
         * Writes {@code line.model} and {@code context.model}.
         *
         * @throws IOException if a file cannot be written
         */
        void write(Path folder) throws IOException {
            Files.createDirectories(folder);
            write(first, folder.resolve("line.model"));
            write(context, folder.resolve("context.model"));
        }

        private static void write(TreeModel model, Path file) throws IOException {
            try (OutputStream out = Files.newOutputStream(file)) {
                model.write(out);
            }
        }
    }

    /**
     * Trains the models that ship.
     *
     * @param data     the folder with {@code cleaning}
     * @param folder   where the models go
     * @param progress told about each step in a line
     * @throws IOException if the data cannot be read or the models cannot be written
     */
    public static void train(Path data, Path folder, Consumer<String> progress) throws IOException {
        LineModelTrainer trainer = new LineModelTrainer(LineExamples.read(data), progress);
        double[][] unseen = trainer.unseen(trainer.firstModels());
        TreeModel context = trainer.context(unseen, -1);
        new Models(trainer.first(-1), context).write(folder);
    }

    /**
     * Trains one pair of models for each of five folds, on the sites of the other four; the models go to folders
     * {@code fold0} to {@code fold4}. {@link LineExample#fold} says which sites are in a fold.
     *
     * @throws IOException if the data cannot be read or the models cannot be written
     */
    public static void crossValidate(Path data, Path folder, Consumer<String> progress) throws IOException {
        LineModelTrainer trainer = new LineModelTrainer(LineExamples.read(data), progress);
        TreeModel[] firsts = trainer.firstModels();
        double[][] unseen = trainer.unseen(firsts);
        for (int fold = 0; fold < FOLDS; fold++) {
            new Models(firsts[fold], trainer.context(unseen, fold)).write(folder.resolve("fold" + fold));
        }
    }

    /** For each fold, the first model of the others. */
    private TreeModel[] firstModels() {
        TreeModel[] models = new TreeModel[FOLDS];
        for (int fold = 0; fold < FOLDS; fold++) {
            models[fold] = first(fold);
        }
        return models;
    }

    /** What the first models say of the examples that they have not seen. */
    private double[][] unseen(TreeModel[] models) {
        double[][] scores = new double[examples.size()][];
        for (int i = 0; i < scores.length; i++) {
            LinePage page = examples.get(i).page();
            TreeModel model = models[examples.get(i).fold(FOLDS)];
            scores[i] = new double[page.size()];
            for (int line = 0; line < scores[i].length; line++) {
                scores[i][line] = model.score(page.row(line));
            }
        }
        return scores;
    }

    /** The first model of all folds but one; of all when it is -1. */
    private TreeModel first(int without) {
        progress.accept("line model, the first of two, without fold " + without);
        Rows rows = new Rows();
        for (LineExample example : examples) {
            for (int line = 0; line < example.labels().length && example.fold(FOLDS) != without; line++) {
                if (!Float.isNaN(example.labels()[line])) {
                    rows.add(example.page().row(line), example, line);
                }
            }
        }
        return rows.train(FIRST, LinePage.features());
    }

    private TreeModel context(double[][] unseen, int without) {
        progress.accept("line model, the second of two, without fold " + without);
        Rows rows = new Rows();
        for (int i = 0; i < unseen.length; i++) {
            LineExample example = examples.get(i);
            if (example.fold(FOLDS) != without) {
                float[][] context = example.page().contextRows(unseen[i]);
                for (int line = 0; line < context.length; line++) {
                    rows.add(context[line], example, line);
                }
            }
        }
        return rows.train(SECOND, LinePage.contextFeatures());
    }

    private static Map<String, Float> lineWeights(List<LineExample> examples) {
        Map<String, Float> counts = new HashMap<>();
        for (LineExample example : examples) {
            for (float label : example.labels()) {
                if (!Float.isNaN(label)) {
                    counts.merge(example.set(), 1f, Float::sum);
                }
            }
        }
        counts.replaceAll((set, count) -> WEIGHTS.getOrDefault(set, 0f) / count);
        return counts;
    }

    /** Collects labelled rows. */
    private final class Rows {
        private final List<float[]> rows = new ArrayList<>();
        private final List<Float> labels = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();

        void add(float[] row, LineExample example, int line) {
            float label = example.labels()[line];
            if (!Float.isNaN(label)) {
                float weight = lineWeights.getOrDefault(example.set(), 0f);
                rows.add(row);
                labels.add(label);
                weights.add(weight * (label == 0 && example.inner()[line] ? INNER : 1));
            }
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
