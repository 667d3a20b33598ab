package org.wiredesk.text.cleaning.html;

import java.util.HashMap;
import java.util.Map;

/**
 * What the second model knows besides {@link BlockFeatures}: the first model's probabilities of the blocks around, in the
 * same containers, of the same style, and of the article as a whole.
 */
final class ContextFeatures {
    private static final double SURE = 0.7;
    private static final int WORDS = 10;
    private static final int FAR = 4;
    private static final int LEVELS = 4;

    private ContextFeatures() {}

    /** The features of {@code first} and those that follow from its probabilities. */
    static void add(FeatureTable table, BlockView view, double[] first) {
        float[] column = table.add("p", b -> first[b]);
        for (int shift = 1; shift <= FAR; shift++) {
            table.addShifted("p-" + shift, column, -shift, -1);
            table.addShifted("p+" + shift, column, shift, -1);
        }
        addWindows(table, view, first, 0.6, "near");
        addWindows(table, view, first, 0.9, "far");
        addArticle(table, view, first);
        addSections(table, view, first);
        addContainers(table, view, first);
        addAlike(table, view, first);
    }

    /** Means over the blocks before and after, weighted by length, near ones counting more. */
    private static void addWindows(FeatureTable table, BlockView view, double[] p, double decay, String name) {
        table.add("p." + name + "-before", window(view, p, decay, false));
        table.add("p." + name + "-after", window(view, p, decay, true));
    }

    private static float[] window(BlockView view, double[] p, double decay, boolean backwards) {
        float[] means = new float[view.size];
        double sum = 0;
        double weight = 0.1;
        for (int k = 0; k < view.size; k++) {
            int b = backwards ? view.size - 1 - k : k;
            means[b] = (float) (sum / weight);
            double own = weight(view, b);
            sum = decay * sum + own * p[b];
            weight = decay * weight + own;
        }
        return means;
    }

    private static double weight(BlockView view, int b) {
        return 1 + Math.min(view.texts[b].words, 50) / 5.0;
    }

    /** Distances to the first and last sure block, and what share of the likely text lies before. */
    private static void addArticle(FeatureTable table, BlockView view, double[] p) {
        int firstSure = -1;
        int lastSure = -1;
        double mass = 0;
        double all = 0;
        double highest = 0;
        float[] before = new float[view.size];
        for (int b = 0; b < view.size; b++) {
            before[b] = (float) mass;
            mass += p[b] * view.blocks.get(b).solid();
            all += view.blocks.get(b).solid();
            highest = Math.max(highest, p[b]);
            if (p[b] >= SURE && view.texts[b].words >= WORDS) {
                firstSure = firstSure < 0 ? b : firstSure;
                lastSure = b;
            }
        }
        int start = firstSure;
        int end = lastSure;
        double total = Math.max(1, mass);
        double share = mass / Math.max(1, all);
        double peak = highest;
        table.add("p.from-first", b -> start < 0 ? -999 : b - start);
        table.add("p.to-last", b -> end < 0 ? -999 : end - b);
        table.add("p.before", b -> before[b] / total);
        table.add("p.mass", b -> total);
        table.add("p.share", b -> share);
        table.add("p.peak", b -> peak);
        int[] sinceSure = new int[view.size];
        int[] toSure = new int[view.size];
        int last = -1;
        for (int b = 0; b < view.size; b++) {
            sinceSure[b] = last < 0 ? 999 : b - last;
            last = p[b] >= SURE && view.texts[b].words >= WORDS ? b : last;
        }
        last = -1;
        for (int b = view.size - 1; b >= 0; b--) {
            toSure[b] = last < 0 ? 999 : last - b;
            last = p[b] >= SURE && view.texts[b].words >= WORDS ? b : last;
        }
        table.add("p.since-sure", b -> sinceSure[b]);
        table.add("p.to-sure", b -> toSure[b]);
    }

    /** The mean over a heading's section, and the probability of the heading that a block stands under. */
    private static void addSections(FeatureTable table, BlockView view, double[] p) {
        float[] section = new float[view.size];
        float[] heading = new float[view.size];
        int from = 0;
        for (int b = 0; b <= view.size; b++) {
            if (b == view.size || view.isHeading(b)) {
                double sum = 0;
                double weight = 0.1;
                for (int k = view.isHeadingAt(from) ? from + 1 : from; k < b; k++) {
                    sum += weight(view, k) * p[k];
                    weight += weight(view, k);
                }
                for (int k = from; k < b; k++) {
                    section[k] = (float) (sum / weight);
                    heading[k] = view.isHeadingAt(from) ? (float) p[from] : -1;
                }
                from = b;
            }
        }
        table.add("p.section", section);
        table.add("p.heading", heading);
    }

    /** Means over the containers around, and the distance from the element that holds nearly all likely text. */
    private static void addContainers(FeatureTable table, BlockView view, double[] p) {
        double[] sums = new double[view.page.size()];
        double[] weights = new double[view.page.size()];
        int[] likely = new int[view.page.size()];
        for (int b = 0; b < view.size; b++) {
            sums[view.owners[b]] += p[b] * view.blocks.get(b).solid();
            weights[view.owners[b]] += view.blocks.get(b).solid();
            likely[view.owners[b]] += p[b] >= 0.5 ? view.blocks.get(b).solid() : 0;
        }
        for (int i = sums.length - 1; i > 0; i--) {
            sums[view.page.parent(i)] += sums[i];
            weights[view.page.parent(i)] += weights[i];
            likely[view.page.parent(i)] += likely[i];
        }
        int[] at = view.owners.clone();
        for (int level = 1; level <= LEVELS; level++) {
            for (int b = 0; b < at.length; b++) {
                at[b] = ContainerFeatures.container(view, at[b], level == 1 ? 1 : view.blockCounts[at[b]]);
            }
            int[] box = at.clone();
            table.add("p.box" + level, b -> {
                double rest = weights[box[b]] - view.blocks.get(b).solid();
                return rest <= 0
                        ? -1
                        : (sums[box[b]] - p[b] * view.blocks.get(b).solid()) / rest;
            });
            table.add("p.mass-of-box" + level, b -> sums[box[b]] / Math.max(1, sums[0]));
        }
        int inner = likely[0] == 0 ? -1 : CandidateFeatures.innermost(view.page, likely, 0.7);
        int outer = likely[0] == 0 ? -1 : CandidateFeatures.innermost(view.page, likely, 0.95);
        table.add("p.inner-distance", b -> inner < 0 ? -1 : CandidateFeatures.distance(view, view.owners[b], inner));
        table.add("p.outer-distance", b -> outer < 0 ? -1 : CandidateFeatures.distance(view, view.owners[b], outer));
    }

    /** Means over the other blocks of the same style, and over those of the same style under the same parent. */
    private static void addAlike(FeatureTable table, BlockView view, double[] p) {
        int[] styles = view.styles();
        Map<Long, double[]> groups = new HashMap<>();
        long[] style = new long[view.size];
        long[] sibling = new long[view.size];
        for (int b = 0; b < view.size; b++) {
            int parent = view.page.parent(view.owners[b]);
            style[b] = styles[view.owners[b]];
            sibling[b] = (parent + 2L) * (1L << 32) + (styles[view.owners[b]] & 0xFFFFFFFFL);
            for (long key : new long[] {style[b], sibling[b]}) {
                double[] group = groups.computeIfAbsent(key, k -> new double[2]);
                group[0] += weight(view, b) * p[b];
                group[1] += weight(view, b);
            }
        }
        table.add("p.style", b -> others(groups, style[b], weight(view, b), p[b]));
        table.add("p.siblings", b -> others(groups, sibling[b], weight(view, b), p[b]));
    }

    private static double others(Map<Long, double[]> groups, long key, double weight, double p) {
        double[] group = groups.getOrDefault(key, new double[2]);
        double rest = group[1] - weight;
        return rest < 0.5 ? -1 : (group[0] - weight * p) / rest;
    }
}
