package org.wiredesk.evaluation.cleaning;

import java.text.Normalizer;
import java.util.List;
import org.wiredesk.text.cleaning.TextRepair;

/**
 * Cases of broken characters, as ftfy's own tests give them. A case is right when the repair gives what is expected of a
 * repair of the encoding alone, both in NFC and with no-break spaces read as spaces.
 */
final class RepairMetric implements Metric {
    @Override
    public String name() {
        return "repair";
    }

    @Override
    public boolean applies(Sample sample) {
        return sample.has("original") && (sample.has("fixed") || sample.has("fixed-encoding"));
    }

    @Override
    public double[] count(Sample sample) {
        String expected = sample.string(sample.has("fixed-encoding") ? "fixed-encoding" : "fixed");
        boolean right = even(TextRepair.repair(sample.string("original"))).equals(even(expected));
        boolean negative = sample.string("file").equals("negative");
        return new double[] {right ? 1 : 0, negative && !right ? 1 : 0, negative ? 1 : 0};
    }

    @Override
    public List<Figure> figures(List<double[]> counts) {
        return List.of(
                new Figure("right", Figure.share(Figure.sum(counts, 0), counts.size())),
                new Figure("negatives damaged", Figure.share(Figure.sum(counts, 1), Figure.sum(counts, 2))));
    }

    @Override
    public double loss(double[] counts) {
        return 1.0 - counts[0];
    }

    private static String even(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }
}
