package org.wiredesk.text.language;

import org.wiredesk.text.language.model.LanguageModel;
import org.wiredesk.text.language.model.Scorer;
import org.wiredesk.text.language.model.Script;

/** Judges one block on its own. */
final class Judge {
    /** The model and the scratch space live as long as the thread. */
    private static final ThreadLocal<Scorer> SCORERS =
            ThreadLocal.withInitial(() -> new Scorer(LanguageModel.shared()));

    private Judge() {}

    static Verdict judge(String text) {
        return judge(text, 0, text.length());
    }

    /** Judges the part of a text from {@code start} to {@code end}, UTF-16. */
    static Verdict judge(String text, int start, int end) {
        Scorer scorer = SCORERS.get();
        scorer.read(text, start, end);
        Script script = scorer.script();
        if (script == Script.ZYYY) {
            return Verdict.undetermined(null, 0, end - start);
        }
        int letters = scorer.words().letters(script);
        String code = scorer.language();
        Language language = code == null ? Language.onlyOne(script.code()) : Language.of(code);
        if (language == null) {
            return Verdict.undetermined(script.code(), letters, end - start);
        }
        Scorer.Probabilities probabilities = scorer.probabilities();
        return probabilities.unknown() >= 0.5
                ? Verdict.undetermined(script.code(), letters, end - start)
                : new Verdict(
                        language,
                        script.code(),
                        probabilities.right() * Relatives.share(language.iso6393()),
                        letters,
                        end - start);
    }
}
