package org.wiredesk.training.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wiredesk.text.language.model.LanguageModel;
import org.wiredesk.text.language.model.Scorer;
import org.wiredesk.text.language.model.Script;

/** Measures what an n-gram speaks for its language on average, in text of the language. */
final class Strengths {
    private static final int LINES = 300;
    private static final int LEAST_FEATURES = 150;
    private static final float ELSE = 1f;

    private Strengths() {}

    /**
     * The strengths of a model's languages.
     *
     * @param lines by class, in the order of the classes
     * @param ids   the number of each class among those of its script
     */
    static float[][] of(LanguageModel model, Map<String, List<String>> lines, int[] ids) {
        float[][] strengths = new float[Script.values().length][0];
        Scorer scorer = new Scorer(model);
        int c = 0;
        for (Map.Entry<String, List<String>> entry : lines.entrySet()) {
            int s = LanguageTrainer.script(entry.getKey()).number();
            strengths[s] = Arrays.copyOf(strengths[s], Math.max(strengths[s].length, ids[c] + 1));
            strengths[s][ids[c++]] = of(scorer, entry.getValue(), LanguageTrainer.language(entry.getKey()));
        }
        return strengths;
    }

    private static float of(Scorer scorer, List<String> text, String language) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < text.size() && n < LINES; i++) {
            scorer.read(text.get(i), 0, text.get(i).length());
            if (language.equals(scorer.language()) && scorer.features() >= LEAST_FEATURES) {
                sum += scorer.strength();
                n++;
            }
        }
        return n < 5 ? ELSE : (float) (sum / n);
    }
}
