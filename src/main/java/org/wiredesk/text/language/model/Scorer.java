package org.wiredesk.text.language.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text after the other and says what the model makes of it. Of a long text no more n-grams are looked at than
 * the answer needs to be certain. The answers stand until the next text is read.
 *
 * <p>Scratch space for one thread.
 */
public final class Scorer {
    /** After so many characters it is asked for the first time whether the answer is certain already. */
    private static final int FIRST_LOOK = 64;

    /** After so many more it is asked again. */
    private static final int NEXT_LOOK = 16;

    /** A margin, divided by the root of the number of n-grams, that is not made up for any more. */
    private static final double CERTAIN = 3.4;

    /** Behind so many characters n-grams of one and two add nothing to what the longer ones say. */
    private static final int SHORT_TEXT = 48;

    private final LanguageModel model;
    private final Words words = new Words();
    private final int[] scores = new int[256];
    private Script script = Script.ZYYY;
    private @Nullable String language;
    private @Nullable String rival;
    private double margin;
    private double strength;
    private Trait trait = Trait.NONE;
    private int features;
    private int known;

    public Scorer(LanguageModel model) {
        this.model = model;
    }

    /** Reads a text from {@code from} to {@code to}, UTF-16. */
    public void read(String text, int from, int to) {
        words.read(text, from, to);
        script = words.script();
        language = null;
        rival = null;
        margin = 0;
        strength = 0;
        trait = Trait.NONE;
        features = 0;
        known = 0;
        String[] languages = model.languages(script);
        if (languages.length == 1) {
            language = languages[0];
        } else if (languages.length > 1) {
            words.keepOnly(script);
            Arrays.fill(scores, 0, languages.length, 0);
            score();
            choose(languages, model.biases(script), model.traits(script));
        }
    }

    private void score() {
        NgramTable table = model.table();
        boolean dense = script.isDense();
        int longest = dense ? Ngrams.LONGEST_DENSE : Ngrams.LONGEST;
        char[] text = words.out;
        int from = 0;
        int length = words.length;
        long word = Ngrams.WORD_SEED;
        int next = FIRST_LOOK;
        for (int i = 1; i < length; i++) {
            char c = text[i];
            boolean end = c == ' ';
            long hash = (Ngrams.SEED + c) * Ngrams.PRIME;
            int first = Math.max(from, i - longest + 1);
            int k = i - 1;
            if (i < SHORT_TEXT || dense) {
                if (!end) {
                    known += table.add(hash, scores) + table.add(NgramTable.second((hash & ~7) | 1), scores);
                    features++;
                }
                hash = (hash + text[k]) * Ngrams.PRIME;
                known += table.add(hash, scores) + table.add(NgramTable.second((hash & ~7) | 2), scores);
                features++;
            } else {
                hash = (hash + text[k]) * Ngrams.PRIME;
            }
            for (k--; k >= first; k--) {
                hash = (hash + text[k]) * Ngrams.PRIME;
                known += table.add(hash, scores);
                features++;
            }
            if (!end) {
                word = (word + c) * Ngrams.PRIME;
                continue;
            }
            if (!dense && i - from > Ngrams.SHORTEST_WORD) {
                known += table.add(word, scores);
                features++;
            }
            word = Ngrams.WORD_SEED;
            from = i;
            if (i >= next && i < length - 1) {
                next = i + NEXT_LOOK;
                if (isCertain()) {
                    return;
                }
            }
        }
    }

    /** Whether the likeliest language is so far before the next one that no more text is needed. */
    private boolean isCertain() {
        String[] languages = model.languages(script);
        int top = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (int i = 0; i < languages.length; i++) {
            if (scores[i] > top) {
                second = top;
                top = scores[i];
            } else if (scores[i] > second) {
                second = scores[i];
            }
        }
        return (top - second) * model.step() > CERTAIN * Math.sqrt(features);
    }

    private void choose(String[] languages, float[] biases, Trait[] traits) {
        int best = -1;
        int second = -1;
        double top = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < languages.length; i++) {
            double score = scores[i] * (double) model.step() + biases[i];
            if (score > top) {
                next = top;
                second = best;
                top = score;
                best = i;
            } else if (score > next) {
                next = score;
                second = i;
            }
        }
        language = languages[best];
        rival = languages[second];
        margin = (top - next) / Math.sqrt(Math.max(1, features));
        strength = scores[best] * model.step() / Math.max(1, features);
        trait = traits[best];
    }

    /** The words of the text that count. */
    public Words words() {
        return words;
    }

    public Script script() {
        return script;
    }

    /** ISO 639-3 code of the likeliest language; null when the model has none of the text's script. */
    public @Nullable String language() {
        return language;
    }

    /** The runner-up; null when there is none. */
    public @Nullable String rival() {
        return rival;
    }

    /** How far the likeliest is before the next one. */
    public double margin() {
        return margin;
    }

    /** What an n-gram speaks for the likeliest language on average. */
    public double strength() {
        return strength;
    }

    /** What is usual in text of the likeliest language. */
    Trait trait() {
        return trait;
    }

    /** How probable it is that the language is unknown, and that the answer is right. */
    public Probabilities probabilities() {
        return model.calibration().of(this);
    }

    /** How many n-grams were looked at. */
    public int features() {
        return features;
    }

    /** How often one of them speaks for a language. */
    public int known() {
        return known;
    }

    /**
     * What is made of a text, 0 to 1.
     *
     * @param unknown that the text is in no language of the model
     * @param right   that the answer is right, if the language is none unknown
     */
    public record Probabilities(double unknown, double right) {}
}
