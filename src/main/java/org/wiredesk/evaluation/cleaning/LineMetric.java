package org.wiredesk.evaluation.cleaning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.Removal;
import tools.jackson.databind.JsonNode;

/**
 * Lines of a page as plain text, each to be kept or dropped. A line counts as kept when at least half of its characters
 * other than space lie in raw ranges of blocks and in no removal. F1 of the kept lines over all labelled lines; and of
 * the lines to be dropped between the first and the last line to be kept, the share that is dropped.
 */
final class LineMetric implements Metric {
    @Override
    public String name() {
        return "lines";
    }

    @Override
    public boolean applies(Sample sample) {
        return sample.has("lines");
    }

    @Override
    public double[] count(Sample sample) {
        List<JsonNode> lines = sample.array("lines").valueStream().toList();
        String content =
                lines.stream().map(line -> line.path("text").asString()).collect(Collectors.joining("\n"));
        Article article = sample.clean("text/plain", content).article();
        boolean[] kept = article == null ? new boolean[content.length()] : keptCharacters(article, content);
        int first = firstKept(lines);
        int last = lastKept(lines);
        double[] counts = new double[5];
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).path("text").asString();
            boolean isKept = isKept(text, kept, at);
            at += text.length() + 1;
            JsonNode keep = lines.get(i).path("keep");
            if (!keep.isBoolean()) {
                continue;
            }
            if (keep.asBoolean()) {
                counts[isKept ? 0 : 1]++;
            } else {
                counts[2] += isKept ? 1 : 0;
                boolean inside = i > first && i < last;
                counts[3] += inside ? 1 : 0;
                counts[4] += inside && !isKept ? 1 : 0;
            }
        }
        return counts;
    }

    @Override
    public List<Figure> figures(List<double[]> counts) {
        double found = Figure.sum(counts, 0);
        double missed = Figure.sum(counts, 1);
        double dirt = Figure.sum(counts, 2);
        return List.of(
                new Figure("F1", Figure.share(2 * found, 2 * found + missed + dirt)),
                new Figure("precision", Figure.share(found, found + dirt)),
                new Figure("recall", Figure.share(found, found + missed)),
                new Figure("interior dirt removed", Figure.share(Figure.sum(counts, 4), Figure.sum(counts, 3))));
    }

    @Override
    public double loss(double[] counts) {
        double all = 2 * counts[0] + counts[1] + counts[2];
        return all == 0 ? 0.0 : 1.0 - 2 * counts[0] / all;
    }

    private static int firstKept(List<JsonNode> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).path("keep").asBoolean(false)) {
                return i;
            }
        }
        return lines.size();
    }

    private static int lastKept(List<JsonNode> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).path("keep").asBoolean(false)) {
                return i;
            }
        }
        return -1;
    }

    /** Per UTF-16 unit of the content, whether it is in a block and in no removal. */
    private static boolean[] keptCharacters(Article article, String content) {
        int[] units = CodePointUnits.of(content);
        boolean[] kept = new boolean[content.length()];
        for (Block block : article.enrichment().blocks()) {
            Arrays.fill(kept, units[block.rawStart()], units[block.rawEnd()], true);
        }
        for (Removal removal : article.enrichment().cleaning().removals()) {
            Arrays.fill(kept, units[removal.rawStart()], units[removal.rawEnd()], false);
        }
        return kept;
    }

    private static boolean isKept(String line, boolean[] kept, int at) {
        int all = 0;
        int stay = 0;
        for (int i = 0; i < line.length(); i++) {
            if (!Character.isWhitespace(line.charAt(i))) {
                all++;
                stay += kept[at + i] ? 1 : 0;
            }
        }
        return all > 0 && 2 * stay >= all;
    }
}
