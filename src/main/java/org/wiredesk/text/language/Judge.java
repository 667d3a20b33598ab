package org.wiredesk.text.language;

/** Judges one block on its own. */
final class Judge {
    /** Three letters may be a word; fewer are a list marker or what is left of a mis-decoded space. */
    private static final int FEWEST_LETTERS = 3;

    /** Below this, more than four in five answers are wrong. */
    private static final double LEAST_CONFIDENCE = 0.15;

    private Judge() {}

    static Verdict judge(String block) {
        Evidence evidence = Evidence.of(block);
        String script = Scripts.majority(evidence.text());
        if (script == null || evidence.letters() < (isDense(script) ? 1 : FEWEST_LETTERS)) {
            return Verdict.undetermined(script, evidence.letters(), block.length());
        }
        Language only = Language.onlyOne(script);
        if (only != null) {
            double confidence = Calibration.confidence(Double.MAX_VALUE, evidence.letters());
            return new Verdict(only, script, confidence, evidence.letters(), block.length());
        }
        LanguageModel.Guess guess = LanguageModel.shared().guess(evidence.text(), script);
        double confidence = Calibration.confidence(guess.margin(), evidence.letters());
        return guess.language() == null || confidence < LEAST_CONFIDENCE
                ? Verdict.undetermined(script, evidence.letters(), block.length())
                : new Verdict(guess.language(), script, confidence, evidence.letters(), block.length());
    }

    /** Scripts in which one character is a syllable or a word. */
    private static boolean isDense(String script) {
        return script.equals("Hani") || script.equals("Hira") || script.equals("Kana") || script.equals("Hang");
    }
}
