package org.wiredesk.evaluation.cleaning;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that the cleaned page and its true body have in common, in any order, as the web-content-extraction-benchmark
 * (WCXB) counts them: lower-cased, F1 per page, mean over pages.
 */
final class WordMetric implements Metric {
    @Override
    public String name() {
        return "words";
    }

    @Override
    public boolean applies(Sample sample) {
        return sample.has("html") && sample.has("articleBody");
    }

    @Override
    public double[] count(Sample sample) {
        Map<String, Integer> truth = bag(sample.string("articleBody"));
        Map<String, Integer> output = bag(sample.page().text());
        return new double[] {Tokens.common(truth, output), Tokens.total(output), Tokens.total(truth)};
    }

    @Override
    public List<Figure> figures(List<double[]> counts) {
        double sum = counts.stream().mapToDouble(page -> 1.0 - loss(page)).sum();
        return List.of(new Figure("F1", Figure.share(sum, counts.size())));
    }

    @Override
    public double loss(double[] counts) {
        return counts[1] + counts[2] == 0 ? 0.0 : 1.0 - 2 * counts[0] / (counts[1] + counts[2]);
    }

    private static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        Tokens.of(text.toLowerCase(Locale.ROOT)).forEach(token -> bag.merge(token, 1, Integer::sum));
        return bag;
    }
}
