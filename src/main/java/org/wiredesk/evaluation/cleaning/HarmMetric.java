package org.wiredesk.evaluation.cleaning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;
import org.wiredesk.article.Removal;

/**
 * What cleaning takes from text that is clean: the true bodies, given as plain text, must come through whole. A
 * paragraph is lost or changed when its words do not stand in the cleaned text one after the other. True bodies hold
 * furniture too, such as datelines and credits; the last figure leaves out what a rule has named and moved or removed.
 */
final class HarmMetric implements Metric {
    /** What the line model takes was named by no rule. */
    private static final String LINE_MODEL = "line-model";

    @Override
    public String name() {
        return "harm";
    }

    @Override
    public boolean applies(Sample sample) {
        return sample.has("articleBody") && !sample.string("articleBody").isBlank();
    }

    @Override
    public double[] count(Sample sample) {
        String body = sample.string("articleBody");
        String text = sample.gold().text();
        Map<List<String>, Integer> truth = Tokens.shingles(Tokens.of(body), 1);
        Map<List<String>, Integer> output = Tokens.shingles(Tokens.of(text), 1);
        return new double[] {
            Tokens.common(truth, output),
            Tokens.total(truth),
            isWhole(body, text) ? 0 : 1,
            isWhole(withoutFurniture(body, sample.gold().article()), text) ? 0 : 1
        };
    }

    @Override
    public List<Figure> figures(List<double[]> counts) {
        return List.of(
                new Figure("tokens kept", Figure.share(Figure.sum(counts, 0), Figure.sum(counts, 1))),
                new Figure("articles changed", Figure.share(Figure.sum(counts, 2), counts.size())),
                new Figure("beyond furniture", Figure.share(Figure.sum(counts, 3), counts.size())));
    }

    @Override
    public double loss(double[] counts) {
        return counts[2] * 0.5 + 0.5 * (1.0 - Figure.share(counts[0], counts[1]));
    }

    /** The body less list markers and what rules for furniture have named: true bodies hold some of it. */
    private static String withoutFurniture(String body, @Nullable Article article) {
        if (article == null) {
            return body;
        }
        StringBuilder left = new StringBuilder();
        int[] units = CodePointUnits.of(body);
        int done = 0;
        List<Removal> removals = article.enrichment().cleaning().removals().stream()
                .filter(removal -> !removal.rule().equals(LINE_MODEL))
                .sorted(Comparator.comparingInt(Removal::rawStart))
                .toList();
        for (Removal removal : removals) {
            int start = units[removal.rawStart()];
            if (start >= done) {
                left.append(body, done, start).append('\n');
                done = units[removal.rawEnd()];
            }
        }
        return left.append(body, done, body.length()).toString();
    }

    private static boolean isWhole(String body, String text) {
        String output = words(text);
        return body.lines().allMatch(paragraph -> output.contains(words(paragraph)));
    }

    private static String words(String text) {
        List<String> tokens = Tokens.of(text);
        return tokens.isEmpty() ? "" : " " + String.join(" ", tokens) + " ";
    }
}
