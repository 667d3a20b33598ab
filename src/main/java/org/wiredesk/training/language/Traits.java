package org.wiredesk.training.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.text.language.model.LanguageModel;
import org.wiredesk.text.language.model.Scorer;
import org.wiredesk.text.language.model.Trait;

/** Measures what is usual in text of a language. */
final class Traits {
    private static final int LEAST_FEATURES = 100;
    private static final int MOST = 300;
    private static final int LEAST = 5;
    private static final int LONG = 120;

    private final Scorer scorer;

    Traits(LanguageModel model) {
        scorer = new Scorer(model);
    }

    /** The traits of a language in the scripts of its text, by class, such as {@code Latn fra}. */
    Map<String, Trait> of(String language, List<String> text) {
        Map<String, double[]> sums = new HashMap<>();
        for (String piece : text) {
            scorer.read(piece, 0, piece.length());
            if (language.equals(scorer.language()) && scorer.rival() != null && scorer.features() >= LEAST_FEATURES) {
                double[] sum = sums.computeIfAbsent(scorer.script().code() + " " + language, name -> new double[4]);
                if (sum[0] < MOST) {
                    sum[0]++;
                    sum[1] += scorer.strength();
                    sum[2] += scorer.strength() * scorer.strength();
                    sum[3] += scorer.margin() / Math.sqrt(scorer.features());
                }
            }
        }
        Map<String, Trait> traits = new HashMap<>();
        sums.forEach((name, sum) -> {
            if (sum[0] >= LEAST) {
                double mean = sum[1] / sum[0];
                double spread = Math.sqrt(Math.max(0, sum[2] / sum[0] - mean * mean));
                traits.put(
                        name,
                        new Trait(
                                (float) Math.max(0.1, mean),
                                (float) Math.max(0.05, spread),
                                (float) Math.max(0.02, sum[3] / sum[0]),
                                Trait.NONE.trust()));
            }
        });
        return traits;
    }

    /** Short lines joined to texts that something can be measured on. */
    static List<String> joined(List<String> lines) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (text.indexOf(line) < 0) {
                text.append(line).append(' ');
            }
            if (text.length() > LONG) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        return texts;
    }
}
