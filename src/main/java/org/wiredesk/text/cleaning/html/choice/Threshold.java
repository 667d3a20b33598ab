package org.wiredesk.text.cleaning.html.choice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.wiredesk.text.cleaning.html.feature.BlockView;

/**
 * Which blocks of a page are likely enough to be kept. Where the model is sure, those that are more likely the story than
 * not. Where it doubts most of the story, to lose all of it costs more than to keep some of what is not the story: blocks
 * stay from half of the best F1 on that can be expected of the page, which is the threshold that gets it (Z. Lipton, C.
 * Elkan and B. Naryanaswamy, "Optimal thresholding of classifiers to maximize F1 measure", ECML PKDD 2014). Doubtful
 * siblings of the same tag are judged together: one of them that is a little likelier than the others is no news.
 */
final class Threshold {
    private static final double LIKELY = 0.5;
    /** What is less likely lowers the expected F1 of every page that seems to have a story. */
    private static final double HARDLY = 0.05;
    /** Fewer siblings do not speak for each other. */
    private static final int FEWEST_SIBLINGS = 3;
    /** A block with less than this share of what its siblings have goes, whatever they are. */
    private static final double OWN_SHARE = 0.4;

    private Threshold() {}

    /** For each block, whether it stays. */
    static boolean[] kept(BlockView view, double[] probabilities) {
        double[] pooled = pooled(view, probabilities);
        double threshold = half(view, pooled);
        boolean[] kept = new boolean[pooled.length];
        for (int b = 0; b < kept.length; b++) {
            kept[b] = pooled[b] >= threshold;
        }
        return kept;
    }

    /** For each block its probability, where that is under a half the mean of it and of its siblings of that kind. */
    private static double[] pooled(BlockView view, double[] probabilities) {
        Map<Kin, double[]> families = new HashMap<>();
        double[][] siblings = new double[probabilities.length][];
        for (int b = 0; b < probabilities.length; b++) {
            if (probabilities[b] < LIKELY) {
                double[] sums = families.computeIfAbsent(Kin.of(view, b), none -> new double[3]);
                sums[0] += 1;
                sums[1] += view.wordCount(b);
                sums[2] += view.wordCount(b) * probabilities[b];
                siblings[b] = sums;
            }
        }
        double[] pooled = probabilities.clone();
        for (int b = 0; b < pooled.length; b++) {
            double[] sums = siblings[b];
            if (sums != null && sums[0] >= FEWEST_SIBLINGS) {
                double mean = sums[2] / Math.max(1, sums[1]);
                pooled[b] = probabilities[b] < OWN_SHARE * mean ? probabilities[b] : mean;
            }
        }
        return pooled;
    }

    /** Half of the best F1 of words that can be expected of any threshold; no more than a half. */
    private static double half(BlockView view, double[] probabilities) {
        int[] likeliest = IntStream.range(0, probabilities.length)
                .filter(b -> probabilities[b] >= HARDLY)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer b) -> -probabilities[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double expected = 0;
        for (int b = 0; b < probabilities.length; b++) {
            expected += probabilities[b] * view.wordCount(b);
        }
        double found = 0;
        double kept = 0;
        double best = 0;
        for (int b : likeliest) {
            found += probabilities[b] * view.wordCount(b);
            kept += view.wordCount(b);
            best = Math.max(best, 2 * found / Math.max(1, kept + expected));
        }
        return Math.min(LIKELY, best / 2);
    }

    /** By what siblings know each other: their tag, and that and the class of their parent. */
    private record Kin(String tag, String parentTag, String parentClass) {
        static Kin of(BlockView view, int b) {
            int parent = Math.max(0, view.parent(b));
            return new Kin(
                    view.page().tag(view.owner(b)),
                    view.page().tag(parent),
                    view.page().marks(parent).className());
        }
    }
}
