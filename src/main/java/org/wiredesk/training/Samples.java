package org.wiredesk.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.text.trees.TreeModel;

/** Rows to train on, with labels and weights. Not thread-safe. */
final class Samples {
    private final List<String> sets = new ArrayList<>();
    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    void add(String set, float[] row, float label, double weight) {
        sets.add(set);
        rows.add(row);
        labels.add(label);
        weights.add(weight);
    }

    /** Makes the weights of each set sum up to a share, and of all rows to their number. */
    void balance(Map<String, Double> shares) {
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

    TreeModel train(TreeTrainer trainer, List<String> features) {
        float[] known = new float[labels.size()];
        float[] counts = new float[labels.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = labels.get(i);
            counts[i] = weights.get(i).floatValue();
        }
        return trainer.train(features, rows.toArray(float[][]::new), known, counts);
    }
}
