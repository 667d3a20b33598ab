package org.wiredesk.training.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.text.cleaning.lines.LinePage;
import org.wiredesk.text.trees.TreeModel;
import org.wiredesk.training.trees.Samples;
import org.wiredesk.training.trees.TreeTrainer;

/**
 * Trains the two models of lines: the second sees what the first says of the lines around one. So that it learns what
 * the first is worth on sites that it has not seen, it is shown what models say that were trained without the site's fold
 * (D. Wolpert, "Stacked generalization", Neural Networks 5(2), 1992). Keeps models for later calls; not thread-safe.
 */
final class LineStack {
    /** No fold is left out. */
    static final int NONE = -1;
    /** What a boilerplate line between two lines of an article counts: there are few, and they do the harm. */
    private static final float INNER = 5;
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

    private static final TreeTrainer.Settings FIRST =
            TreeTrainer.Settings.standard().size(150, 24).learning(0.1).regular(30.0, 10.0, 0.25);
    private static final TreeTrainer.Settings SECOND =
            TreeTrainer.Settings.standard().size(100, 16).learning(0.08).regular(30.0, 10.0, 0.3);

    private final List<LineExample> examples;
    private final int folds;
    /** The rows of the first model, per example; they are asked for by many models. */
    private final List<float[][]> rows;

    private final Map<List<Integer>, TreeModel> firsts = new HashMap<>();

    /**
     * A stack over the examples that the models are asked about.
     *
     * @param folds into how many folds their sites are divided
     */
    LineStack(List<LineExample> all, int folds) {
        this.examples =
                all.stream().filter(example -> example.page().mayBePage()).toList();
        this.folds = folds;
        this.rows = examples.stream().map(LineStack::rows).toList();
    }

    /** The first model of all folds but one. */
    TreeModel first(int left) {
        return first(left, left);
    }

    /** The second model of all folds but one. */
    TreeModel second(int left) {
        List<float[][]> second = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int fold = examples.get(i).fold(folds);
            second.add(
                    fold == left
                            ? new float[0][]
                            : examples.get(i).page().rows(scores(first(left, fold), rows.get(i))));
        }
        return train(second, left, left, SECOND, LinePage.secondFeatures());
    }

    private TreeModel first(int left, int other) {
        List<Integer> key = List.of(Math.min(left, other), Math.max(left, other));
        TreeModel known = firsts.get(key);
        TreeModel model = known == null ? train(rows, left, other, FIRST, LinePage.features()) : known;
        firsts.put(key, model);
        return model;
    }

    private TreeModel train(
            List<float[][]> values, int left, int other, TreeTrainer.Settings settings, List<String> features) {
        Map<String, Double> sums = new HashMap<>();
        for (LineExample example : examples) {
            if (!isLeftOut(example, left, other)) {
                sums.merge(example.set(), example.labelled() * ofLine(example), Double::sum);
            }
        }
        Samples samples = new Samples();
        for (int i = 0; i < values.size(); i++) {
            LineExample example = examples.get(i);
            if (isLeftOut(example, left, other)) {
                continue;
            }
            double weight = WEIGHTS.get(example.set()) * ofLine(example) / sums.get(example.set());
            for (int line = 0; line < example.labels().length; line++) {
                float label = example.labels()[line];
                if (!Float.isNaN(label)) {
                    boolean inner = label == 0 && example.inner()[line];
                    samples.add(example.set(), values.get(i)[line], label, weight * (inner ? INNER : 1));
                }
            }
        }
        return samples.train(TreeTrainer.with(settings), features);
    }

    private boolean isLeftOut(LineExample example, int left, int other) {
        int fold = example.fold(folds);
        return fold == left || fold == other;
    }

    private static float[][] rows(LineExample example) {
        float[][] rows = new float[example.page().size()][];
        for (int line = 0; line < rows.length; line++) {
            rows[line] = example.page().row(line);
        }
        return rows;
    }

    private static double[] scores(TreeModel model, float[][] rows) {
        double[] scores = new double[rows.length];
        for (int line = 0; line < scores.length; line++) {
            scores[line] = model.score(rows[line]);
        }
        return scores;
    }

    /** What one line of a document counts among those of its set: the less, the more labelled lines the document has. */
    private static double ofLine(LineExample example) {
        return StrictMath.pow(Math.max(1, example.labelled()), PAGE_SIZE - 1);
    }
}
