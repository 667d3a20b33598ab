package org.wiredesk.training.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The text that a second model is not trained on, so that its answers to it can be judged: one line in five, whole
 * sources, and whole languages.
 */
final class KeptOut {
    private static final int ONE_IN = 5;
    private static final int MOST_LINES = 120;
    private static final int ONE_LANGUAGE_IN = 11;

    /** Sources left out whole: text of another kind than the rest. */
    private static final Set<String> SOURCES = Set.of("tico19.tsv.gz", "more-wiki-qa.tsv.gz");

    /** Sources full of English terms and names of products: what a model makes of their lines is no measure of it. */
    private static final List<String> TECHNICAL = List.of(
            "mozilla-",
            "more-bitcoin-",
            "more-react-",
            "more-opensource-",
            "more-cncf-",
            "more-djangogirls",
            "more-python-",
            "more-contributor-");

    private final Labels labels;
    private final Map<String, Map<String, List<String>>> lines = new TreeMap<>();

    KeptOut(Labels labels) {
        this.labels = labels;
    }

    /** Whether a line is kept out; it is remembered then, if it is running text. */
    boolean takes(String label, String file, String line) {
        boolean out = line.hashCode() % ONE_IN == 0 || SOURCES.contains(file) || isUnknown(label);
        if (out && TECHNICAL.stream().noneMatch(file::startsWith)) {
            List<String> kept =
                    lines.computeIfAbsent(label, l -> new TreeMap<>()).computeIfAbsent(file, f -> new ArrayList<>());
            if (kept.size() < MOST_LINES) {
                kept.add(line.substring(line.indexOf('\t') + 1));
            }
        }
        return out;
    }

    /** Whether no line of a language is learned. */
    boolean isUnknown(String label) {
        return !labels.isLookedAfter(label)
                && !labels.isShadow(label)
                && Math.floorMod(label.hashCode(), ONE_LANGUAGE_IN) == 3;
    }

    /** The pieces of the lines by language, then by their length; text of one source is never joined to that of another. */
    Map<String, List<List<String>>> pieces() {
        Map<String, List<List<String>>> pieces = new TreeMap<>();
        lines.forEach((label, sources) -> {
            List<List<String>> byLength = Pieces.of(List.of());
            for (List<String> source : sources.values()) {
                List<List<String>> more = Pieces.of(source);
                for (int length = 0; length < Pieces.LENGTHS; length++) {
                    byLength.get(length).addAll(more.get(length));
                }
            }
            pieces.put(label, byLength);
        });
        return pieces;
    }

    /** The lines by language, and by source. */
    Map<String, Map<String, List<String>>> lines() {
        return lines;
    }
}
