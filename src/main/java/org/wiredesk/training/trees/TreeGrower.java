package org.wiredesk.training.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.trees.Tree;
import org.wiredesk.training.trees.TreeTrainer.Settings;

/** Grows one tree, the leaf with the largest gain first. Used once. */
final class TreeGrower {
    private final Bins bins;
    private final double[] gradient;
    private final double[] hessian;
    private final Settings settings;
    private final int[] features;
    private final int[] rows;
    private final List<Node> nodes = new ArrayList<>();

    private TreeGrower(Bins bins, double[] gradient, double[] hessian, Settings settings, int[] features) {
        this.bins = bins;
        this.gradient = gradient;
        this.hessian = hessian;
        this.settings = settings;
        this.features = features;
        this.rows = IntStream.range(0, bins.rows()).toArray();
    }

    /** Grows a tree and adds its answers to the odds of the rows. */
    static Tree grow(Bins bins, double[] gradient, double[] hessian, double[] odds, Settings settings, int[] features) {
        TreeGrower grower = new TreeGrower(bins, gradient, hessian, settings, features);
        grower.split();
        return grower.finish(odds);
    }

    private void split() {
        nodes.add(new Node(0, rows.length, histogram(0, rows.length)));
        int leaves = 1;
        while (leaves < settings.leaves()) {
            Node best = null;
            for (Node node : nodes) {
                if (node.left == 0
                        && node.split != null
                        && (best == null || node.split.gain() > best.split().gain())) {
                    best = node;
                }
            }
            if (best == null) {
                return;
            }
            split(best);
            leaves++;
        }
    }

    private void split(Node node) {
        Split split = node.split();
        int middle = partition(node, split);
        double[][] histogram = node.histogram();
        boolean leftIsSmall = middle - node.from <= node.to - middle;
        double[][] small = leftIsSmall ? histogram(node.from, middle) : histogram(middle, node.to);
        subtract(histogram, small);
        node.left = nodes.size();
        nodes.add(new Node(node.from, middle, leftIsSmall ? small : histogram));
        nodes.add(new Node(middle, node.to, leftIsSmall ? histogram : small));
        node.histogram = null;
    }

    /** Puts the rows that go left before those that go right, each in their order. */
    private int partition(Node node, Split split) {
        byte[] bin = bins.of(split.feature());
        int[] right = new int[node.to - node.from];
        int lefts = node.from;
        int rights = 0;
        for (int i = node.from; i < node.to; i++) {
            int row = rows[i];
            if ((bin[row] & 0xFF) <= split.bin()) {
                rows[lefts++] = row;
            } else {
                right[rights++] = row;
            }
        }
        System.arraycopy(right, 0, rows, lefts, rights);
        return lefts;
    }

    /** Per feature asked, the sums of gradient and hessian of each bin, one after the other. */
    private double[][] histogram(int from, int to) {
        double[][] histogram = new double[features.length][];
        IntStream.range(0, features.length).parallel().forEach(i -> {
            byte[] bin = bins.of(features[i]);
            double[] sums = new double[2 * bins.count(features[i])];
            for (int at = from; at < to; at++) {
                int row = rows[at];
                int slot = 2 * (bin[row] & 0xFF);
                sums[slot] += gradient[row];
                sums[slot + 1] += hessian[row];
            }
            histogram[i] = sums;
        });
        return histogram;
    }

    private static void subtract(double[][] from, double[][] part) {
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < from[i].length; j++) {
                from[i][j] -= part[i][j];
            }
        }
    }

    private Tree finish(double[] odds) {
        short[] feature = new short[nodes.size()];
        float[] threshold = new float[nodes.size()];
        int[] left = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.left > 0) {
                Split split = node.split();
                feature[i] = (short) split.feature();
                threshold[i] = bins.upper(split.feature(), split.bin());
                left[i] = node.left;
                continue;
            }
            float value = (float) (-settings.learningRate() * node.gradient / (node.hessian + settings.l2()));
            feature[i] = -1;
            threshold[i] = value;
            for (int at = node.from; at < node.to; at++) {
                odds[rows[at]] += value;
            }
        }
        return new Tree(feature, threshold, left);
    }

    /** The question that parts rows best: whether a feature lies in a bin up to this one. */
    private record Split(int feature, int bin, double gain) {}

    /** Rows on their way down. */
    private final class Node {
        private final int from;
        private final int to;
        private final double gradient;
        private final double hessian;
        private final @Nullable Split split;
        private double @Nullable [][] histogram;
        private int left;

        Node(int from, int to, double[][] histogram) {
            this.from = from;
            this.to = to;
            this.histogram = histogram;
            this.gradient = sum(histogram[0], 0);
            this.hessian = sum(histogram[0], 1);
            this.split = best(histogram);
        }

        Split split() {
            if (split == null) {
                throw new IllegalStateException("a leaf that cannot be split");
            }
            return split;
        }

        double[][] histogram() {
            if (histogram == null) {
                throw new IllegalStateException("a node that was split before");
            }
            return histogram;
        }

        private @Nullable Split best(double[][] sums) {
            Split[] found = new Split[sums.length];
            IntStream.range(0, sums.length).parallel().forEach(i -> found[i] = best(features[i], sums[i]));
            return Arrays.stream(found)
                    .filter(each -> each != null)
                    .reduce((one, other) -> other.gain() > one.gain() ? other : one)
                    .orElse(null);
        }

        private @Nullable Split best(int feature, double[] sums) {
            double whole = gradient * gradient / (hessian + settings.l2());
            Split found = null;
            double leftGradient = 0;
            double leftHessian = 0;
            for (int bin = 0; bin + 1 < sums.length / 2; bin++) {
                leftGradient += sums[2 * bin];
                leftHessian += sums[2 * bin + 1];
                double rightGradient = gradient - leftGradient;
                double rightHessian = hessian - leftHessian;
                if (leftHessian < settings.leafWeight() || rightHessian < settings.leafWeight()) {
                    continue;
                }
                double gain = leftGradient * leftGradient / (leftHessian + settings.l2())
                        + rightGradient * rightGradient / (rightHessian + settings.l2())
                        - whole;
                if (gain > 1e-6 && (found == null || gain > found.gain())) {
                    found = new Split(feature, bin, gain);
                }
            }
            return found;
        }
    }

    private static double sum(double[] sums, int offset) {
        double sum = 0;
        for (int i = offset; i < sums.length; i += 2) {
            sum += sums[i];
        }
        return sum;
    }
}
