package org.wiredesk.text.language.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text after the other and says what the model makes of it. Of a long text no more n-grams are looked at than
 * the answer needs to be certain. The answers stand until the next text is read.
 *
 * <p>Scratch space for one thread; after the first texts it allocates nothing.
 */
public final class Scorer {
    /** After so many characters it is asked whether the answer is certain already. */
    private static final int CHARACTERS = 400;

    /** A margin, divided by the root of the number of n-grams, that is not made up for any more. */
    private static final double CERTAIN = 4;

    private final LanguageModel model;
    private final Words words = new Words();
    private final int[] scores = new int[256];
    private Script script = Script.ZYYY;
    private @Nullable String language;
    private @Nullable String rival;
    private double margin;
    private double strength;
    private double relativeStrength;
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
        relativeStrength = 0;
        features = 0;
        known = 0;
        String[] languages = model.languages(script);
        if (languages.length == 1) {
            language = languages[0];
        } else if (languages.length > 1) {
            words.keepOnly(script);
            Arrays.fill(scores, 0, languages.length, 0);
            score();
            choose(languages, model.biases(script), model.strengths(script));
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
        int next = CHARACTERS;
        for (int i = 1; i < length; i++) {
            char c = text[i];
            boolean end = c == ' ';
            long hash = (Ngrams.SEED + c) * Ngrams.PRIME;
            if (!end) {
                word = (word + c) * Ngrams.PRIME;
                known += table.add(hash, scores) + table.add(NgramTable.second((hash & ~7) | 1), scores);
                features++;
            }
            int first = Math.max(from, i - longest + 1);
            int k = i - 1;
            hash = (hash + text[k]) * Ngrams.PRIME;
            known += table.add(hash, scores) + table.add(NgramTable.second((hash & ~7) | 2), scores);
            for (k--; k >= first; k--) {
                hash = (hash + text[k]) * Ngrams.PRIME;
                known += table.add(hash, scores);
            }
            features += i - first;
            if (end) {
                if (!dense && i - from > Ngrams.SHORTEST_WORD) {
                    known += table.add(word, scores);
                    features++;
                }
                word = Ngrams.WORD_SEED;
                from = i;
                if (i >= next && i < length - 1) {
                    next = i + CHARACTERS;
                    if (isCertain()) {
                        return;
                    }
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

    private void choose(String[] languages, float[] biases, float[] strengths) {
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
        relativeStrength = strength / strengths[best];
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

    /** The same, in what is usual in text of that language. */
    public double relativeStrength() {
        return relativeStrength;
    }

    /** How many n-grams were looked at. */
    public int features() {
        return features;
    }

    /** How often one of them speaks for a language. */
    public int known() {
        return known;
    }
}
