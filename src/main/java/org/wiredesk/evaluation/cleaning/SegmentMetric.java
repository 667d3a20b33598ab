package org.wiredesk.evaluation.cleaning;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Segments that the cleaned page must hold and others that it must not, as trafilatura's evaluation counts them: white
 * space collapsed, F1 over the segments of all pages.
 */
final class SegmentMetric implements Metric {
    @Override
    public String name() {
        return "segments";
    }

    @Override
    public boolean applies(Sample sample) {
        return sample.has("html") && sample.has("with") && !sample.has("articleBody");
    }

    @Override
    public double[] count(Sample sample) {
        String text = collapse(sample.page().text());
        double found = held(sample.array("with"), text);
        double dirt = held(sample.array("without"), text);
        return new double[] {
            found,
            sample.array("with").size() - found,
            dirt,
            sample.array("without").size() - dirt
        };
    }

    @Override
    public List<Figure> figures(List<double[]> counts) {
        double found = Figure.sum(counts, 0);
        double missed = Figure.sum(counts, 1);
        double dirt = Figure.sum(counts, 2);
        double kept = Figure.sum(counts, 3);
        return List.of(
                new Figure("F1", Figure.share(2 * found, 2 * found + missed + dirt)),
                new Figure("precision", Figure.share(found, found + dirt)),
                new Figure("recall", Figure.share(found, found + missed)),
                new Figure("accuracy", Figure.share(found + kept, found + missed + dirt + kept)));
    }

    @Override
    public double loss(double[] counts) {
        return Figure.share(counts[1] + counts[2], counts[0] + counts[1] + counts[2] + counts[3]);
    }

    private static double held(JsonNode segments, String text) {
        return segments.valueStream()
                .filter(segment -> text.contains(collapse(segment.asString())))
                .count();
    }

    private static String collapse(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
