package org.wiredesk.text.language;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.langdetect.DefaultLanguageDetectorContextGenerator;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's published maximum-entropy model over character n-grams of length one to three, 103 languages. Loaded on the
 * first use and shared. Thread-safe: evaluation only reads.
 */
final class LanguageModel {
    private static final String RESOURCE = "/langdetect-183.bin";
    private static final String ENTRY = "langdetect.model";

    private final MaxentModel model;
    private final DefaultLanguageDetectorContextGenerator ngrams = new DefaultLanguageDetectorContextGenerator(1, 3);
    private final @Nullable Language[] languages;

    private LanguageModel(MaxentModel model) {
        this.model = model;
        this.languages = new Language[model.getNumOutcomes()];
        for (int i = 0; i < languages.length; i++) {
            languages[i] = Language.of(model.getOutcome(i));
        }
    }

    /**
     * The best guess among the languages that a script allows.
     *
     * @param language null when the model knows no language in this script
     * @param margin   natural logarithm of the best score divided by the second best
     */
    record Guess(@Nullable Language language, double margin) {}

    /** Guesses the language of words in lower case that are mostly in one script. */
    Guess guess(String words, String script) {
        double[] scores = model.eval(ngrams(words));
        int best = -1;
        double second = 0.0;
        for (int i = 0; i < scores.length; i++) {
            Language language = languages[i];
            if (language == null || !language.scripts().contains(script)) {
                continue;
            }
            if (best < 0 || scores[i] > scores[best]) {
                // Two codes of one language, such as pes and fas, don't compete.
                second = best < 0 || sameTag(i, best) ? second : scores[best];
                best = i;
            } else if (!sameTag(i, best)) {
                second = Math.max(second, scores[i]);
            }
        }
        if (best < 0) {
            return new Guess(null, 0.0);
        }
        return new Guess(languages[best], StrictMath.log(scores[best] / Math.max(second, Double.MIN_NORMAL)));
    }

    private String[] ngrams(String words) {
        CharSequence[] found = ngrams.<CharSequence>getContext(words);
        String[] context = new String[found.length];
        for (int i = 0; i < found.length; i++) {
            context[i] = found[i].toString();
        }
        return context;
    }

    private boolean sameTag(int a, int b) {
        Language first = languages[a];
        Language second = languages[b];
        return first != null && second != null && first.tag().equals(second.tag());
    }

    /** The shared model. */
    static LanguageModel shared() {
        return Holder.SHARED;
    }

    private static final class Holder {
        static final LanguageModel SHARED = load();

        private static LanguageModel load() {
            try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Resources.open(RESOURCE), 1 << 16))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (entry.getName().equals(ENTRY)) {
                        // OpenNLP's own loader reads the package twice; this halves the time to the first answer.
                        BinaryGISModelReader reader = new BinaryGISModelReader(
                                new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
                        reader.checkModelType();
                        return new LanguageModel(reader.constructModel());
                    }
                }
                throw new IOException("no entry " + ENTRY);
            } catch (IOException e) {
                throw new UncheckedIOException("the language model " + RESOURCE + " cannot be read", e);
            }
        }
    }
}
