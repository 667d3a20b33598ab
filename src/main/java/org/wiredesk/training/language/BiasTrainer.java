package org.wiredesk.training.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.text.language.model.LanguageModel;
import org.wiredesk.text.language.model.Scorer;
import org.wiredesk.text.language.model.Script;

/**
 * Shifts what each language is expected, so that short text of a language that shares its words with many others is found
 * as well as that of a language by itself: step by step, language by language, as long as the mean recall on words, pairs
 * and lines rises that the model was not trained on.
 */
final class BiasTrainer {
    private static final double[] STEPS = {2.0, 1.0};

    /** No more than so much is changed. */
    private static final double MOST = 5.0;

    /** How much of a change is made: half of it has most of the gain, and errs less where other text differs. */
    private static final double TRUSTED = 0.5;

    private static final double LEAST_GAIN = 1e-5;

    /** What words, pairs, headlines, short lines, lines and articles count. */
    private static final double[] LENGTHS = {1.0, 1.5, 0, 1.5, 1.5, 0};

    private static final int MOST_PIECES = 400;

    private final Scorer scorer;
    private final List<String> names;
    private final Labels labels;

    /**
     * A trainer.
     *
     * @param names the classes of the model, in its order
     */
    BiasTrainer(LanguageModel model, List<String> names, Labels labels) {
        this.scorer = new Scorer(model);
        this.names = names;
        this.labels = labels;
    }

    /** What is to be added to the biases of the classes. */
    Map<String, Float> fit(KeptOut text) {
        Map<Script, List<Piece>> pieces = pieces(text);
        Map<String, Float> changes = new HashMap<>();
        pieces.forEach((script, all) -> {
            List<String> classes = names.stream()
                    .filter(name -> LanguageTrainer.script(name) == script)
                    .toList();
            double[] change = fit(all, classes);
            for (int i = 0; i < change.length; i++) {
                changes.put(classes.get(i), (float) (TRUSTED * change[i]));
            }
        });
        return changes;
    }

    private Map<Script, List<Piece>> pieces(KeptOut text) {
        Map<Script, List<Piece>> pieces = new HashMap<>();
        text.pieces().forEach((label, byLength) -> {
            for (int length = 0; length < LENGTHS.length; length++) {
                if (LENGTHS[length] > 0) {
                    List<String> some = Pieces.some(byLength.get(length), MOST_PIECES);
                    double weight = LENGTHS[length] * importance(label) / some.size();
                    some.forEach(piece -> see(piece, label, weight, pieces));
                }
            }
        });
        return pieces;
    }

    private double importance(String label) {
        return labels.isCommon(label)
                ? 1.0
                : labels.isLookedAfter(label) ? 0.5 : labels.prior(label) < 0.5 ? 0.05 : 0.25;
    }

    private void see(String piece, String label, double weight, Map<Script, List<Piece>> pieces) {
        scorer.read(piece, 0, piece.length());
        Script script = scorer.script();
        if (scorer.rival() == null) {
            return;
        }
        String name = script.code() + " " + label;
        int at = (int) names.stream()
                .filter(other -> LanguageTrainer.script(other) == script)
                .takeWhile(other -> !other.equals(name))
                .count();
        if (names.contains(name)) {
            pieces.computeIfAbsent(script, s -> new ArrayList<>()).add(new Piece(scorer.scores(), at, weight));
        }
    }

    private double[] fit(List<Piece> pieces, List<String> classes) {
        double[] change = new double[classes.size()];
        for (double step : STEPS) {
            for (int i = 0; i < change.length; i++) {
                if (labels.prior(LanguageTrainer.language(classes.get(i))) < 0.5) {
                    continue;
                }
                double up = change[i] + step <= MOST ? gain(pieces, i, step) : 0;
                double down = change[i] - step >= -MOST ? gain(pieces, i, -step) : 0;
                if (Math.max(up, down) > LEAST_GAIN) {
                    double by = up >= down ? step : -step;
                    change[i] += by;
                    for (Piece piece : pieces) {
                        piece.scores[i] += by;
                        piece.choose();
                    }
                }
            }
        }
        return change;
    }

    /** How much the recall rises when a class is expected more by a step. */
    private static double gain(List<Piece> pieces, int i, double step) {
        double gain = 0;
        for (Piece piece : pieces) {
            int winner = piece.winner;
            if (step > 0 && winner != i && piece.scores[i] + step > piece.scores[winner]) {
                winner = i;
            } else if (step < 0 && winner == i && piece.scores[i] + step < piece.scores[piece.second]) {
                winner = piece.second;
            }
            gain += (winner == piece.truth ? piece.weight : 0) - (piece.winner == piece.truth ? piece.weight : 0);
        }
        return gain;
    }

    /** The scores of a piece of text, of which class it is, and which classes win now. */
    private static final class Piece {
        private final double[] scores;
        private final int truth;
        private final double weight;
        private int winner;
        private int second;

        private Piece(double[] scores, int truth, double weight) {
            this.scores = scores;
            this.truth = truth;
            this.weight = weight;
            choose();
        }

        private void choose() {
            winner = 0;
            second = -1;
            for (int i = 1; i < scores.length; i++) {
                if (scores[i] > scores[winner]) {
                    second = winner;
                    winner = i;
                } else if (second < 0 || scores[i] > scores[second]) {
                    second = i;
                }
            }
        }
    }
}
