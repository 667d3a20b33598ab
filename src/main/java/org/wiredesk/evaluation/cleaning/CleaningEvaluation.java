package org.wiredesk.evaluation.cleaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;
import org.wiredesk.article.JsonMappers;
import org.wiredesk.article.RawArticle;
import org.wiredesk.evaluation.BenchmarkFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Scores a cleaner on a file of JSON Lines with every metric that the records have the truth for. The fields tell what
 * a record is: {@code html} with {@code articleBody}, or with the segments {@code with} and {@code without};
 * {@code lines} with {@code keep}; {@code original} with {@code fixed}. Immutable and thread-safe.
 */
public final class CleaningEvaluation {
    private static final int RESAMPLES = 500;

    private final Function<RawArticle, Article> cleaner;
    private final List<Metric> metrics;

    private CleaningEvaluation(Function<RawArticle, Article> cleaner, List<Metric> metrics) {
        this.cleaner = cleaner;
        this.metrics = metrics;
    }

    /** An evaluation with all metrics that need nothing but the records. */
    public static CleaningEvaluation of(Function<RawArticle, Article> cleaner) {
        return new CleaningEvaluation(cleaner, Metrics.ALL);
    }

    /**
     * This evaluation with a metric of residual dirt.
     *
     * @param patterns one {@code category<TAB>regular expression} per line
     * @throws IOException if the file cannot be read
     */
    public CleaningEvaluation withPatterns(Path patterns) throws IOException {
        List<Metric> more = new ArrayList<>(metrics);
        more.add(ResidualMetric.of(patterns));
        return new CleaningEvaluation(cleaner, List.copyOf(more));
    }

    /** This evaluation with only the metrics of these names. */
    public CleaningEvaluation only(List<String> names) {
        return new CleaningEvaluation(
                cleaner,
                metrics.stream().filter(metric -> names.contains(metric.name())).toList());
    }

    /** The names of the metrics. */
    public List<String> metrics() {
        return metrics.stream().map(Metric::name).toList();
    }

    /**
     * Scores one file; a name that ends in {@code .gz} is unpacked. Standard errors are those of a bootstrap over records
     * with a fixed seed.
     *
     * @return a score per metric that some record has the truth for
     * @throws IOException if the file cannot be read or is not JSON Lines
     */
    public List<Score> score(Path file) throws IOException {
        List<Counted> records;
        try (BufferedReader reader = BenchmarkFile.open(file)) {
            records = reader.lines().parallel().map(this::count).toList();
        } catch (JacksonException e) {
            throw new IOException(file + " is not a file of JSON Lines: " + e.getOriginalMessage(), e);
        }
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            Score score = score(metrics.get(i), i, records);
            if (score.records() > 0) {
                scores.add(score);
            }
        }
        return scores;
    }

    private Counted count(String line) {
        JsonNode row = JsonMappers.records().readTree(line);
        Sample sample = new Sample(row, cleaner);
        List<double @Nullable []> counts = new ArrayList<>();
        for (Metric metric : metrics) {
            counts.add(metric.applies(sample) ? metric.count(sample) : null);
        }
        return new Counted(sample.id(), counts);
    }

    private static Score score(Metric metric, int index, List<Counted> records) {
        List<double[]> counts = new ArrayList<>();
        List<Score.Loss> losses = new ArrayList<>();
        for (Counted each : records) {
            double[] count = each.counts().get(index);
            if (count != null) {
                counts.add(count);
                losses.add(new Score.Loss(each.id(), metric.loss(count)));
            }
        }
        if (counts.isEmpty()) {
            return new Score(metric.name(), 0, List.of(), List.of(), List.of());
        }
        losses.removeIf(loss -> !(loss.loss() > 0));
        losses.sort(Comparator.comparingDouble(Score.Loss::loss).reversed());
        return new Score(metric.name(), counts.size(), metric.figures(counts), errors(metric, counts), losses);
    }

    private static List<Double> errors(Metric metric, List<double[]> counts) {
        Random random = new Random(1);
        List<List<Figure>> resampled = new ArrayList<>(RESAMPLES);
        for (int i = 0; i < RESAMPLES; i++) {
            List<double[]> sample = new ArrayList<>(counts.size());
            for (int j = 0; j < counts.size(); j++) {
                sample.add(counts.get(random.nextInt(counts.size())));
            }
            resampled.add(metric.figures(sample));
        }
        List<Double> errors = new ArrayList<>();
        for (int figure = 0; figure < resampled.get(0).size(); figure++) {
            int at = figure;
            double[] values = resampled.stream()
                    .mapToDouble(figures -> figures.get(at).value())
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            errors.add(deviation(values));
        }
        return errors;
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0.0);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? 0.0 : Math.sqrt(squares / (values.length - 1));
    }

    private record Counted(String id, List<double @Nullable []> counts) {}
}
