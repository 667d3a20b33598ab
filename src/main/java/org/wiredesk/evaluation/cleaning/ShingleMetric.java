package org.wiredesk.evaluation.cleaning;

import java.util.List;
import java.util.Map;

/**
 * Shingles of four words that the cleaned page and its true body have in common, as the scrapinghub
 * article-extraction-benchmark counts them: means of precision and recall over pages, F1 of the two means.
 */
final class ShingleMetric implements Metric {
    private static final int WORDS = 4;

    @Override
    public String name() {
        return "shingles";
    }

    @Override
    public boolean applies(Sample sample) {
        return sample.has("html") && sample.has("articleBody");
    }

    @Override
    public double[] count(Sample sample) {
        List<String> gold = Tokens.of(sample.string("articleBody"));
        List<String> found = Tokens.of(sample.page().text());
        Map<List<String>, Integer> truth = Tokens.shingles(gold, WORDS);
        Map<List<String>, Integer> output = Tokens.shingles(found, WORDS);
        return new double[] {
            Tokens.common(truth, output), Tokens.total(output), Tokens.total(truth), gold.equals(found) ? 1 : 0
        };
    }

    @Override
    public List<Figure> figures(List<double[]> counts) {
        double precision = mean(counts, 1);
        double recall = mean(counts, 2);
        return List.of(
                new Figure("F1", Figure.harmonic(precision, recall)),
                new Figure("precision", precision),
                new Figure("recall", recall),
                new Figure("exact", Figure.share(Figure.sum(counts, 3), counts.size())));
    }

    @Override
    public double loss(double[] counts) {
        return 1.0 - Figure.share(2 * counts[0], counts[1] + counts[2]);
    }

    /** The mean share of one count; pages where there is nothing to share are left out. */
    private static double mean(List<double[]> counts, int whole) {
        return counts.stream()
                .filter(page -> page[whole] > 0)
                .mapToDouble(page -> page[0] / page[whole])
                .average()
                .orElse(0.0);
    }
}
