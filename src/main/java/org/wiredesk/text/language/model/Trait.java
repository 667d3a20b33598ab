package org.wiredesk.text.language.model;

/**
 * What is usual in text of a language when the model reads it, measured on text that it was not trained on.
 *
 * @param strength what an n-gram speaks for the language on average
 * @param spread   the standard deviation of that from text to text
 * @param margin   how far the language is before the next one, an n-gram
 * @param trust    how often the language is the right answer when it is the answer, as the logarithm of the odds
 */
public record Trait(float strength, float spread, float margin, float trust) {
    /** For languages of which nothing was measured. */
    public static final Trait NONE = new Trait(1f, 0.3f, 0.5f, 3f);

    private static final float KNOWN_TEXT = 0.6f;

    /** The same with another trust. */
    public Trait withTrust(float newTrust) {
        return new Trait(strength, spread, margin, newTrust);
    }

    /** What is left on other text of what was measured on text that the model knows. */
    public Trait known() {
        return new Trait(strength * KNOWN_TEXT, spread, margin * KNOWN_TEXT, trust);
    }
}
