package org.wiredesk.training.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.wiredesk.text.trees.Tree;
import org.wiredesk.text.trees.TreeModel;

/**
 * Grows gradient-boosted trees for yes-or-no questions: log loss, second-order gains, histograms of at most 255 bins and
 * best-first growth, after G. Ke et al., "LightGBM: a highly efficient gradient boosting decision tree", NIPS 2017. The
 * same rows give the same model, whatever the number of threads. Immutable and thread-safe.
 */
public final class TreeTrainer {
    private final Settings settings;

    private TreeTrainer(Settings settings) {
        this.settings = settings;
    }

    /**
     * How trees are grown.
     *
     * @param trees        how many
     * @param leaves       the most leaves of one tree
     * @param learningRate what part of a tree's answer counts, in (0, 1]
     * @param leafWeight   the least sum of second derivatives in a leaf
     * @param l2           the pull of leaf values towards zero
     * @param featureShare the share of the features that each tree may ask, in (0, 1]
     * @param seed         for the choice of features
     */
    public record Settings(
            int trees, int leaves, double learningRate, double leafWeight, double l2, double featureShare, long seed) {
        /** 150 trees of 24 leaves. */
        public static Settings standard() {
            return new Settings(150, 24, 0.08, 4.0, 2.0, 0.6, 1L);
        }

        /** These settings with another number of trees and of leaves. */
        public Settings size(int newTrees, int newLeaves) {
            return new Settings(newTrees, newLeaves, learningRate, leafWeight, l2, featureShare, seed);
        }

        /** These settings with another learning rate. */
        public Settings learning(double newRate) {
            return new Settings(trees, leaves, newRate, leafWeight, l2, featureShare, seed);
        }

        /** These settings with another regularisation. */
        public Settings regular(double newLeafWeight, double newL2, double newFeatureShare) {
            return new Settings(trees, leaves, learningRate, newLeafWeight, newL2, newFeatureShare, seed);
        }
    }

    /** A trainer with {@link Settings#standard()}. */
    public static TreeTrainer standard() {
        return with(Settings.standard());
    }

    /** A trainer with other settings. */
    public static TreeTrainer with(Settings settings) {
        return new TreeTrainer(settings);
    }

    /**
     * Grows a model.
     *
     * @param features the names of the features
     * @param rows     one value per feature each; NaN is the largest value
     * @param labels   per row, 1 for a yes and 0 for a no; values between are probabilities
     * @param weights  per row, how much it counts; not negative
     * @throws IllegalArgumentException if there are no rows, or not as many labels or weights
     */
    public TreeModel train(List<String> features, float[][] rows, float[] labels, float[] weights) {
        if (rows.length == 0 || rows.length != labels.length || rows.length != weights.length) {
            throw new IllegalArgumentException(
                    rows.length + " rows, " + labels.length + " labels, " + weights.length + " weights");
        }
        Bins bins = Bins.of(rows, features.size());
        double bias = logOdds(labels, weights);
        double[] odds = new double[rows.length];
        Arrays.fill(odds, bias);
        double[] gradient = new double[rows.length];
        double[] hessian = new double[rows.length];
        Random random = new Random(settings.seed());
        List<Tree> trees = new ArrayList<>(settings.trees());
        for (int i = 0; i < settings.trees(); i++) {
            for (int row = 0; row < rows.length; row++) {
                double p = 1.0 / (1.0 + StrictMath.exp(-odds[row]));
                gradient[row] = weights[row] * (p - labels[row]);
                hessian[row] = weights[row] * p * (1.0 - p);
            }
            trees.add(TreeGrower.grow(bins, gradient, hessian, odds, settings, sample(features.size(), random)));
        }
        return TreeModel.of(features, bias, trees);
    }

    private int[] sample(int features, Random random) {
        int[] all = new int[features];
        for (int i = 0; i < features; i++) {
            all[i] = i;
        }
        int count = Math.max(1, (int) Math.round(features * settings.featureShare()));
        for (int i = 0; i < count; i++) {
            int other = i + random.nextInt(features - i);
            int swapped = all[i];
            all[i] = all[other];
            all[other] = swapped;
        }
        int[] chosen = Arrays.copyOf(all, count);
        Arrays.sort(chosen);
        return chosen;
    }

    private static double logOdds(float[] labels, float[] weights) {
        double yes = 1.0;
        double no = 1.0;
        for (int row = 0; row < labels.length; row++) {
            yes += weights[row] * labels[row];
            no += weights[row] * (1.0 - labels[row]);
        }
        return StrictMath.log(yes / no);
    }
}
