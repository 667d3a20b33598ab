package org.wiredesk.evaluation.cleaning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;

/**
 * Title, author and date of pages, over those pages where the truth is known. Equal means equal but for case and runs of
 * white space; authors are also compared as sets of names; of the date, the day counts.
 */
final class MetadataMetric implements Metric {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,|;|&|\\||\\band\\b)\\s*");

    @Override
    public String name() {
        return "metadata";
    }

    @Override
    public boolean applies(Sample sample) {
        return sample.has("html") && (isKnown(sample, "title") || isKnown(sample, "author") || isKnown(sample, "date"));
    }

    @Override
    public double[] count(Sample sample) {
        Article article = sample.page().article();
        String headline = article == null ? null : article.headline();
        String by = article == null ? null : article.by();
        String created = article == null ? null : article.contentCreated();
        double[] counts = new double[7];
        if (isKnown(sample, "title")) {
            counts[0] = even(sample.string("title")).equals(even(headline)) ? 1 : 0;
            counts[1] = 1;
        }
        if (isKnown(sample, "author")) {
            counts[2] = even(sample.string("author")).equals(even(by)) ? 1 : 0;
            counts[3] = names(sample.string("author")).equals(names(by)) ? 1 : 0;
            counts[4] = 1;
        }
        if (isKnown(sample, "date")) {
            counts[5] = day(sample.string("date")).equals(day(created)) ? 1 : 0;
            counts[6] = 1;
        }
        return counts;
    }

    @Override
    public List<Figure> figures(List<double[]> counts) {
        return List.of(
                new Figure("title", Figure.share(Figure.sum(counts, 0), Figure.sum(counts, 1))),
                new Figure("author", Figure.share(Figure.sum(counts, 2), Figure.sum(counts, 4))),
                new Figure("author as names", Figure.share(Figure.sum(counts, 3), Figure.sum(counts, 4))),
                new Figure("date", Figure.share(Figure.sum(counts, 5), Figure.sum(counts, 6))));
    }

    @Override
    public double loss(double[] counts) {
        double known = counts[1] + counts[4] + counts[6];
        return (known - counts[0] - counts[3] - counts[5]) / known;
    }

    private static boolean isKnown(Sample sample, String field) {
        return !sample.string(field).isBlank();
    }

    private static String even(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> names(@Nullable String names) {
        return Arrays.stream(BETWEEN_NAMES.split(even(names)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String day(@Nullable String time) {
        return time == null ? "" : time.substring(0, Math.min(10, time.length()));
    }
}
