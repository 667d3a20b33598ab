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
    /**
     * Behind an eighth of a text, but not before so many characters, it is asked for the first time whether the answer
     * is certain.
     */
    private static final int FIRST_LOOK = 24;

    /** So many characters of a long text are read in any case. */
    private static final int LATEST_FIRST_LOOK = 96;

    private static final int PART = 8;

    /** After so many more it is asked again; sooner, before there is enough text. */
    private static final int NEXT_LOOK = 16;

    private static final int NEXT_EARLY_LOOK = 8;

    /** A margin, divided by the root of the number of n-grams, that is not made up for any more. */
    private static final double CERTAIN = 3.4;

    /** Characters from which on that holds; for each that is missing, the margin must be so much larger. */
    private static final int ENOUGH = 64;

    private static final double DOUBT = 0.065;

    /** Behind so many characters n-grams of one and two add nothing to what the longer ones say. */
    private static final int SHORT_TEXT = 48;

    /** N-grams that are looked up together. */
    private static final int HASHES = 512;

    private static final int ENTRIES = NgramTable.WAYS * HASHES;

    /** So little that no text makes up for it. */
    private static final int HIDDEN = Integer.MIN_VALUE / 2;

    private final LanguageModel model;
    private final Words words = new Words();
    private final int[] scores = new int[256];
    /** What the n-grams since the last look say; a look is never so far away that they find no room. */
    private final Entries entries = new Entries(ENTRIES);

    private final long[] hashes = new long[HASHES];

    private @Nullable String hidden;
    private int hiddenId = -1;
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

    /** From now on a language is never the answer, as if the model did not know it; null for none. */
    public void hide(@Nullable String language) {
        hidden = language;
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
            hiddenId = hidden == null ? -1 : Arrays.asList(languages).indexOf(hidden);
            if (hiddenId >= 0) {
                scores[hiddenId] = HIDDEN;
            }
            score();
            choose(languages, model.biases(script), model.traits(script));
        }
    }

    private void score() {
        boolean dense = script.isDense();
        char[] text = words.out;
        int length = words.length;
        int shortest = dense ? Integer.MAX_VALUE : Ngrams.SHORTEST_WORD;
        int most = (dense ? Ngrams.LONGEST_DENSE : Ngrams.LONGEST) - 2;
        long[] found = hashes;
        int n = 0;
        int done = 1;
        int from = 0;
        int next = Math.max(FIRST_LOOK, Math.min(LATEST_FIRST_LOOK, length / PART));
        long word = Ngrams.WORD_SEED;
        for (int i = 1; i < length; i++) {
            long c = text[i];
            long hash = (Ngrams.SEED + c) * Ngrams.PRIME;
            hash = (hash + text[i - 1]) * Ngrams.PRIME;
            hash = (hash + text[Math.max(0, i - 2)]) * Ngrams.PRIME;
            found[n] = hash;
            hash = (hash + text[Math.max(0, i - 3)]) * Ngrams.PRIME;
            found[n + 1] = hash;
            hash = (hash + text[Math.max(0, i - 4)]) * Ngrams.PRIME;
            found[n + 2] = hash;
            n += Math.min(most, i - from - 1);
            if (c != ' ') {
                word = (word + c) * Ngrams.PRIME;
            } else {
                found[n] = word;
                n += i - from > shortest ? 1 : 0;
                word = Ngrams.WORD_SEED;
                from = i;
                if (i >= next && i < length - 1) {
                    next = i + (i < ENOUGH - NEXT_EARLY_LOOK ? NEXT_EARLY_LOOK : NEXT_LOOK);
                    add(n);
                    n = 0;
                    int shorts = dense ? i + 1 : Math.min(i + 1, SHORT_TEXT);
                    addShort(done, shorts);
                    done = shorts;
                    if (isCertain(certain(i))) {
                        return;
                    }
                }
            }
            if (n > HASHES - 8) {
                add(n);
                n = 0;
            }
        }
        add(n);
        addShort(done, dense ? length : Math.min(length, SHORT_TEXT));
    }

    /** Adds the n-grams of one and two characters that end at a character from {@code start} to {@code end}. */
    private void addShort(int start, int end) {
        Pairs pairs = model.pairs(script);
        char[] text = words.out;
        long[] found = hashes;
        int to = 0;
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            int row = pairs.row(text[i - 1], c);
            features += c == ' ' ? 1 : 2;
            if (row > 0) {
                to = pairs.collect(row, entries, to);
                known += pairs.known(row);
            } else {
                long hash = Ngrams.one(c);
                found[n] = hash;
                found[n + 1] = NgramTable.second(hash);
                n += c == ' ' ? 0 : 2;
                hash = Ngrams.two(text[i - 1], c);
                found[n] = hash;
                found[n + 1] = NgramTable.second(hash);
                n += 2;
                if (n > HASHES - 4) {
                    entries.add(to, scores);
                    to = 0;
                    look(n);
                    n = 0;
                }
            }
        }
        entries.add(to, scores);
        look(n);
    }

    private void add(int n) {
        look(n);
        features += n;
    }

    private void look(int n) {
        int to = model.table().collect(hashes, n, entries);
        entries.add(to, scores);
        known += to - (hiddenId < 0 ? 0 : entries.count(to, hiddenId));
    }

    /** The margin that is not made up for any more behind so many characters. */
    private static double certain(int characters) {
        return CERTAIN + DOUBT * Math.max(0, ENOUGH - characters);
    }

    /** Whether the likeliest language is so far before the next one that no more text is needed. */
    private boolean isCertain(double certain) {
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
        return (top - second) * model.step() > certain * Math.sqrt(features);
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

    /** What speaks for each language of the script, what each is expected included, in the order of the model. */
    public double[] scores() {
        float[] biases = model.biases(script);
        double[] all = new double[biases.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = scores[i] * (double) model.step() + biases[i];
        }
        return all;
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
