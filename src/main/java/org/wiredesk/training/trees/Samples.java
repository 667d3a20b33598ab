package org.wiredesk.training.trees;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.text.trees.TreeModel;

/** Rows to train on, with labels and weights. Not thread-safe. */
public final class Samples {
    private final List<String> sets = new ArrayList<>();
    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** No rows yet. */
    public Samples() {}

    /**
     * Adds a row.
     *
     * @param set    the name of the part of the data that it comes from
     * @param row    one value per feature
     * @param label  1 for a yes and 0 for a no; values between are probabilities
     * @param weight how much it counts; not negative
     */
    public void add(String set, float[] row, float label, double weight) {
        sets.add(set);
        rows.add(row);
        labels.add(label);
        weights.add(weight);
    }

    /**
     * Makes the weights of each set sum up to a share, and of all rows to their number.
     *
     * @param shares for each set that has rows, its share; the shares need not sum up to one
     */
    public void balance(Map<String, Double> shares) {
        Map<String, Double> sums = new HashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            sums.merge(sets.get(i), weights.get(i), Double::sum);
        }
        double all = 0;
        for (String set : sums.keySet().stream().sorted().toList()) {
            all += shares.get(set);
        }
        for (int i = 0; i < sets.size(); i++) {
            String set = sets.get(i);
            weights.set(i, weights.get(i) * shares.get(set) / sums.get(set) * sets.size() / all);
        }
    }

    /**
     * Grows a model from the rows added so far.
     *
     * @param features the names of the features
     */
    public TreeModel train(TreeTrainer trainer, List<String> features) {
        float[] known = new float[labels.size()];
        float[] counts = new float[labels.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = labels.get(i);
            counts[i] = weights.get(i).floatValue();
        }
        return trainer.train(features, rows.toArray(float[][]::new), known, counts);
    }
}
