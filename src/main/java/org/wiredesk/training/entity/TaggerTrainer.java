package org.wiredesk.training.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes one model from labelled sentences. Not thread-safe. */
final class TaggerTrainer {
    private final String model;
    private final TrainingSettings settings;
    private final List<LabelledSentence> sentences = new ArrayList<>();
    private final Profiles.Counter profiles = new Profiles.Counter();

    /**
     * Trains a model.
     *
     * @param model its name: a language, or {@code mul}
     */
    TaggerTrainer(String model, TrainingSettings settings) {
        this.model = model;
        this.settings = settings;
    }

    /** Adds a text and, for a few, its forms as a headline. */
    void add(AnnotatedText text, float weight, int number) {
        sentences.addAll(LabelledSentence.of(text, weight, Profiles.OTHER));
        for (AnnotatedText variant : CapitalVariants.of(text, number, model)) {
            sentences.addAll(LabelledSentence.of(variant, weight, Profiles.OTHER));
        }
    }

    /** Adds a text and counts the words of its names as those of a list. */
    void addListed(AnnotatedText text, float weight, int number) {
        int fold = number % Profiles.FOLDS;
        sentences.addAll(LabelledSentence.of(text, weight, fold));
        profiles.addNames(text, fold);
    }

    /** Counts how the words of a text are written. */
    void profile(String text, String language) {
        profiles.add(text, language);
    }

    /** Counts the words of the names of a text that the model does not learn from. */
    void list(AnnotatedText text) {
        profiles.addNames(text, Profiles.OTHER);
    }

    int size() {
        return sentences.size();
    }

    /** The packed model. */
    byte[] train() throws IOException {
        Profiles found = profiles.profiles(Profiles.OTHER);
        List<SentenceKeys> byFold = new ArrayList<>();
        for (int fold = 0; fold < Profiles.FOLDS; fold++) {
            byFold.add(new SentenceKeys(profiles.profiles(fold).lookUp()));
        }
        SentenceKeys whole = new SentenceKeys(found.lookUp());
        FeatureIndex all = new FeatureIndex();
        for (LabelledSentence sentence : sentences) {
            SentenceKeys keys = sentence.fold() == Profiles.OTHER ? whole : byFold.get(sentence.fold());
            keys.read(sentence.tokens());
            for (int i = 0; i < sentence.labels().length; i++) {
                keys.each(i, all::count);
            }
        }
        FeatureIndex index = all.frequent(settings.least());
        List<CrfTrainer.Example> examples = new ArrayList<>(sentences.size());
        for (LabelledSentence sentence : sentences) {
            SentenceKeys keys = sentence.fold() == Profiles.OTHER ? whole : byFold.get(sentence.fold());
            keys.read(sentence.tokens());
            examples.add(example(sentence, keys, index));
        }
        CrfTrainer trainer = new CrfTrainer(index.size(), settings);
        trainer.train(examples);
        int layout =
                sentences.isEmpty() ? 0 : sentences.get(0).tokens().evidence().layout();
        return ModelWriter.write(trainer, index.sorted(), found, layout, settings);
    }

    private static CrfTrainer.Example example(LabelledSentence sentence, SentenceKeys keys, FeatureIndex index) {
        int[][] features = new int[sentence.labels().length][];
        for (int i = 0; i < features.length; i++) {
            Numbers numbers = new Numbers(index);
            keys.each(i, numbers::add);
            features[i] = Arrays.copyOf(numbers.found, numbers.size);
        }
        return new CrfTrainer.Example(features, sentence.labels(), sentence.weight());
    }

    /** The numbers of a token's features. */
    private static final class Numbers {
        private final FeatureIndex index;
        private final int[] found = new int[256];
        private int size;

        Numbers(FeatureIndex index) {
            this.index = index;
        }

        void add(int key) {
            int number = index.number(key);
            if (number >= 0) {
                found[size++] = number;
            }
        }
    }
}
