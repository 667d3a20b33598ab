package org.wiredesk.evaluation.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Pages whose cleaned text still has a line that looks like furniture, next to the share of true bodies that have one.
 * Lines of more than 300 characters are not looked at.
 */
final class ResidualMetric implements Metric {
    private static final int LONGEST = 300;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<Pattern> patterns;

    private ResidualMetric(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /**
     * A metric with the patterns of a file: {@code category<TAB>pattern} per line, {@code #} for comments.
     *
     * @throws IOException if the file cannot be read
     */
    static ResidualMetric of(Path file) throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                patterns.add(Pattern.compile(line.substring(tab + 1), FLAGS));
            }
        }
        return new ResidualMetric(patterns);
    }

    @Override
    public String name() {
        return "residual";
    }

    @Override
    public boolean applies(Sample sample) {
        return sample.has("html");
    }

    @Override
    public double[] count(Sample sample) {
        boolean gold = sample.has("articleBody");
        return new double[] {
            isDirty(sample.page().text()) ? 1 : 0, gold && isDirty(sample.string("articleBody")) ? 1 : 0, gold ? 1 : 0
        };
    }

    @Override
    public List<Figure> figures(List<double[]> counts) {
        return List.of(
                new Figure("pages with dirt", Figure.share(Figure.sum(counts, 0), counts.size())),
                new Figure("true bodies with it", Figure.share(Figure.sum(counts, 1), Figure.sum(counts, 2))));
    }

    @Override
    public double loss(double[] counts) {
        return Math.max(0.0, counts[0] - counts[1]);
    }

    private boolean isDirty(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.length() <= LONGEST)
                .anyMatch(line -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(line).find()));
    }
}
