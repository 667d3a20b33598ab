package org.wiredesk.training.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.text.language.model.Calibration;
import org.wiredesk.text.language.model.Evidence;
import org.wiredesk.text.language.model.LanguageModel;
import org.wiredesk.text.language.model.Scorer;
import org.wiredesk.text.language.model.Script;
import org.wiredesk.training.language.Regression.Case;

/** Fits the probabilities of a model to how often a second one, trained on less text, is right on the rest of it. */
final class CalibrationTrainer {
    /** How much of all text is in a language that the model does not know, when it is asked whether it is in one. */
    private static final double UNKNOWN = 0.005;

    /** The same, when it is asked whether an answer is right: more, since an unknown language taken for another harms. */
    private static final double OPEN = 0.013;

    /** How much of all text is in no language. */
    private static final double JUNK = 0.025;

    /** The same, when it is asked whether an answer is right: most of it is left undetermined. */
    private static final double ANSWERED_JUNK = 0.008;

    private static final double HALF = 0.5;
    private static final int MOST_PIECES = 200;
    private static final int MOST_UNKNOWN_PIECES = 60;

    private final Scorer scorer;
    private final Set<String> known;
    private final Labels labels;

    /**
     * A trainer.
     *
     * @param model the second model, with its traits
     * @param known the languages that it knows
     */
    CalibrationTrainer(LanguageModel model, Set<String> known, Labels labels) {
        this.scorer = new Scorer(model);
        this.known = known;
        this.labels = labels;
    }

    /** How far each language is to be trusted when it is the answer, by class. */
    Map<String, Float> trust(KeptOut text) {
        Map<String, double[]> counts = new HashMap<>();
        text.lines().forEach((label, sources) -> {
            double weight = labels.population(label)
                    / sources.values().stream().mapToInt(List::size).sum();
            sources.values()
                    .forEach(lines -> lines.forEach(line -> {
                        scorer.read(line, 0, line.length());
                        if (known.contains(label) && scorer.rival() != null) {
                            double[] count = counts.computeIfAbsent(
                                    scorer.script().code() + " " + scorer.language(), name -> new double[2]);
                            count[label.equals(scorer.language()) ? 0 : 1] += weight;
                        }
                    }));
        });
        Map<String, Float> trust = new HashMap<>();
        counts.forEach((name, count) ->
                trust.put(name, (float) StrictMath.log((count[0] + 0.05) / (count[1] + 0.005))));
        return trust;
    }

    /** The calibration. */
    Calibration fit(KeptOut text) {
        List<Seen> seen = new ArrayList<>();
        List<String> all = new ArrayList<>();
        text.lines()
                .forEach((label, sources) ->
                        sources.values().forEach(lines -> all.addAll(lines.subList(0, Math.min(lines.size(), 20)))));
        text.pieces().forEach((label, byLength) -> {
            if (known.contains(label)) {
                see(byLength, label, Kind.KNOWN, labels.population(label), seen);
                if (labels.mayBeHidden(label)) {
                    scorer.hide(label);
                    see(byLength, label, Kind.UNKNOWN, 1, seen);
                    scorer.hide(null);
                }
            } else if (text.isUnknown(label)) {
                see(byLength, label, Kind.UNKNOWN, 1, seen);
            }
            // Of what is left there was so little text that nothing was learned of it: neither known nor unknown.
        });
        new Junk().make(all).forEach(piece -> see(piece, "", Kind.JUNK, 1, seen));
        if (seen.isEmpty()) {
            return Calibration.NONE;
        }
        int width = seen.get(0).evidence.length;
        List<Case> cases = new ArrayList<>();
        Map<Kind, Double> sums = new HashMap<>();
        seen.forEach(one -> sums.merge(one.kind, one.weight, Double::sum));
        for (Seen one : seen) {
            cases.add(new Case(one.evidence, one.kind == Kind.KNOWN ? 0 : 1, one.share(sums, UNKNOWN, JUNK)));
        }
        double[] unknown = Regression.fit(cases, width);
        cases.clear();
        for (Seen one : seen) {
            if (Calibration.logistic(unknown, one.evidence) < HALF) {
                cases.add(new Case(one.evidence, one.right ? 1 : 0, one.share(sums, OPEN, ANSWERED_JUNK)));
            }
        }
        return new Calibration(unknown, Regression.fit(cases, width));
    }

    private void see(List<List<String>> byLength, String label, Kind kind, double weight, List<Seen> seen) {
        for (List<String> pieces : byLength) {
            List<String> some = Pieces.some(pieces, kind == Kind.KNOWN ? MOST_PIECES : MOST_UNKNOWN_PIECES);
            some.forEach(piece -> see(piece, label, kind, weight / some.size(), seen));
        }
    }

    private void see(String piece, String label, Kind kind, double weight, List<Seen> seen) {
        scorer.read(piece, 0, piece.length());
        boolean isWritten = kind == Kind.JUNK || labels.isWrittenIn(label, scorer.script());
        boolean isAlone = scorer.rival() == null || (kind == Kind.UNKNOWN && label.equals(scorer.rival()));
        if (scorer.script() != Script.ZYYY && !isAlone && isWritten) {
            seen.add(
                    new Seen(Evidence.of(scorer), kind, kind == Kind.KNOWN && label.equals(scorer.language()), weight));
        }
    }

    private enum Kind {
        KNOWN,
        UNKNOWN,
        JUNK
    }

    /** One piece of text and what came of it. */
    private static final class Seen {
        private final double[] evidence;
        private final Kind kind;
        private final boolean right;
        private final double weight;

        private Seen(double[] evidence, Kind kind, boolean right, double weight) {
            this.evidence = evidence;
            this.kind = kind;
            this.right = right;
            this.weight = weight;
        }

        private double share(Map<Kind, Double> sums, double unknown, double junk) {
            double part = kind == Kind.KNOWN ? 1 : kind == Kind.JUNK ? junk : unknown;
            return weight / sums.getOrDefault(kind, 1.0) * part;
        }
    }
}
