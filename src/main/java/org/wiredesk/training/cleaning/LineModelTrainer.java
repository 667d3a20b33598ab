package org.wiredesk.training.cleaning;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.wiredesk.text.cleaning.lines.LineModel;
import org.wiredesk.text.cleaning.lines.LinePage;
import org.wiredesk.text.trees.TreeModel;
import org.wiredesk.training.trees.Samples;
import org.wiredesk.training.trees.TreeTrainer;

/**
 * Makes the three models that tell the lines of an article from the boilerplate around them: one tells pages from
 * articles, two, one after the other, the lines of a page. Trains on the {@link LineExamples}; never on plaintext-l3sgn1. The same data gives the
 * same bytes for any number of threads.
 */
public final class LineModelTrainer {
    /** What an article counts that passes for a page, against a page that passes for an article. */
    private static final double ARTICLE = 2;

    private static final Set<String> ARTICLES = Set.of(LineExamples.BODIES, LineExamples.CLEANED);
    /** Neither page nor article. */
    private static final Set<String> BETWEEN = Set.of(LineExamples.DIRTY, LineExamples.GUESSED);

    private static final TreeTrainer.Settings PAGE =
            TreeTrainer.Settings.standard().size(150, 6).learning(0.04).regular(2.0, 3.0, 0.3);
    /** The shipped models are stacked on so many folds. */
    private static final int FOLDS = 5;

    private final List<LineExample> examples;

    private LineModelTrainer(List<LineExample> examples) {
        this.examples = examples;
    }

    /**
     * Trains the models that ship: {@code page.model}, {@code line.model} and {@code second.model}.
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
        LineStack stack = new LineStack(examples, FOLDS);
        write(stack.first(LineStack.NONE), folder.resolve("line.model"));
        write(stack.second(LineStack.NONE), folder.resolve("second.model"));
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
        LineStack stack = new LineStack(examples, folds);
        List<LineModel> models = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            Predicate<LineExample> others = example -> example.fold(folds) != left;
            models.add(LineModel.of(trainer.page(others), stack.first(fold), stack.second(fold)));
            progress.accept("lines: fold " + (fold + 1) + " of " + folds + " trained");
        }
        return new LineFolds(models);
    }

    private TreeModel page(Predicate<LineExample> chosen) {
        Samples samples = new Samples();
        for (LineExample example : examples) {
            if (chosen.test(example) && !BETWEEN.contains(example.set())) {
                boolean article = ARTICLES.contains(example.set());
                samples.add(example.set(), example.page().pageRow(), article ? 0 : 1, article ? ARTICLE : 1);
            }
        }
        return samples.train(TreeTrainer.with(PAGE), LinePage.pageFeatures());
    }

    private static void write(TreeModel model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }
}
