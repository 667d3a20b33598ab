package org.wiredesk.training.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.language.model.Calibration;
import org.wiredesk.text.language.model.LanguageModel;
import org.wiredesk.text.language.model.ModelFile;
import org.wiredesk.text.language.model.NgramTable;
import org.wiredesk.text.language.model.Script;
import org.wiredesk.text.language.model.Trait;

/**
 * Makes the language model again from its text: a naive Bayes classifier over n-grams and words, pruned. N-grams are
 * counted, weighed by how much more frequent they are in a language than elsewhere, and those that decide most are kept.
 * One thread, no chance: the same text gives the same bytes. Logistic regression on the same features was tried and did
 * better on the text that it learned from, and worse on any other.
 */
public final class LanguageTrainer {
    /** Sets of the table: 8 million bytes. */
    private static final int SETS = 333_000;

    /** What a unit of a weight stands for, as a logarithm. */
    private static final float STEP = 0.23f;

    /** What the logarithm of a prior counts against the weights of n-grams, which overlap. */
    private static final double PRIOR = 5 * 1.3;

    private final Labels labels = new Labels();
    private final Consumer<String> log;

    private Map<String, Map<String, Integer>> listed = Map.of();
    private Map<String, Map<String, Integer>> everyday = Map.of();

    private LanguageTrainer(Consumer<String> log) {
        this.log = log;
    }

    /**
     * Trains and writes {@code language.model}.
     *
     * @param text   folder of gzipped lines {@code iso639-3<TAB>text}
     * @param corpus folder with the project's own {@code words} and {@code entities}; null for none
     * @param out    folder that the model goes to
     * @param log    is told how far it is
     */
    public static void train(Path text, @Nullable Path corpus, Path out, Consumer<String> log) throws IOException {
        LanguageTrainer trainer = new LanguageTrainer(log);
        KeptOut keptOut = new KeptOut(trainer.labels);
        Trained unweighed = trainer.fit(trainer.lines(text, corpus, keptOut));
        Map<String, Float> changes = new BiasTrainer(unweighed.model, unweighed.names, trainer.labels).fit(keptOut);
        Trained second = trainer.expecting(unweighed, changes);
        log.accept("what each language is expected is fitted");
        Map<String, Trait> traits = new HashMap<>();
        keptOut.lines()
                .forEach((label, sources) -> traits.putAll(new Traits(second.model)
                        .of(
                                label,
                                sources.values().stream().flatMap(List::stream).toList())));
        CalibrationTrainer calibrations =
                new CalibrationTrainer(second.with(traits, Calibration.NONE), second.languages(), trainer.labels);
        calibrations
                .trust(keptOut)
                .forEach((name, trust) -> traits.computeIfPresent(name, (n, trait) -> trait.withTrust(trust)));
        Calibration calibration = new CalibrationTrainer(
                        second.with(traits, Calibration.NONE), second.languages(), trainer.labels)
                .fit(keptOut);
        log.accept("the confidence is fitted");

        Map<String, List<String>> lines = trainer.lines(text, corpus, null);
        Trained first = trainer.expecting(trainer.fit(lines), changes);
        lines.forEach((name, own) -> {
            if (!traits.containsKey(name)) {
                new Traits(first.model)
                        .of(language(name), Traits.joined(own))
                        .forEach((n, trait) -> traits.put(n, trait.known()));
            }
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(first.with(traits, calibration), first.table, bytes);
        log.accept("the model has " + bytes.size() + " bytes");
        Files.createDirectories(out);
        Files.write(out.resolve("language.model"), bytes.toByteArray());
    }

    private Map<String, List<String>> lines(Path text, @Nullable Path corpus, @Nullable KeptOut keptOut)
            throws IOException {
        TextSource source = new TextSource(labels);
        source.read(text, keptOut);
        if (corpus != null) {
            source.readCorpus(corpus, keptOut);
        }
        listed = source.listed();
        everyday = source.everyday();
        return source.lines();
    }

    private Trained fit(Map<String, List<String>> lines) {
        log.accept(lines.size() + " languages and scripts");
        List<FeatureCounter.ClassCounts> counts = new ArrayList<>();
        lines.forEach((name, text) -> counts.add(
                isAlone(name, lines.keySet())
                        ? FeatureCounter.count(List.of(), Map.of(), Map.of(), false)
                        : FeatureCounter.count(
                                text,
                                listed.getOrDefault(name, Map.of()),
                                everyday.getOrDefault(name, Map.of()),
                                script(name).isDense())));
        double[] worth = lines.keySet().stream()
                .mapToDouble(name -> labels.worth(language(name), script(name)))
                .toArray();
        Features features = Features.join(counts, worth);
        log.accept(features.size + " n-grams, " + features.slots + " weights");
        int[] ids = ids(lines);
        byte[] table = new TablePacker(features, ids, STEP).pack(SETS);
        return new Trained(model(lines, ids, table), table, List.copyOf(lines.keySet()));
    }

    /** Whether the script tells the language already. */
    private static boolean isAlone(String name, Set<String> names) {
        return names.stream().filter(other -> script(other) == script(name)).count() == 1;
    }

    /** The number of each class among those of its script. */
    private static int[] ids(Map<String, List<String>> lines) {
        int[] counts = new int[Script.values().length];
        return lines.keySet().stream()
                .mapToInt(name -> counts[script(name).number()]++)
                .toArray();
    }

    private LanguageModel model(Map<String, List<String>> lines, int[] ids, byte[] table) {
        int scripts = Script.values().length;
        String[][] languages = new String[scripts][0];
        Trait[][] traits = new Trait[scripts][0];
        int c = 0;
        for (String name : lines.keySet()) {
            int s = script(name).number();
            int id = ids[c++];
            languages[s] = Arrays.copyOf(languages[s], id + 1);
            traits[s] = Arrays.copyOf(traits[s], id + 1);
            languages[s][id] = language(name);
            traits[s][id] = Trait.NONE;
        }
        float[][] biases = biases(lines.keySet(), Map.of());
        return new LanguageModel(languages, biases, traits, STEP, new NgramTable(table), Calibration.NONE);
    }

    private float[][] biases(Collection<String> names, Map<String, Float> changes) {
        float[][] biases = new float[Script.values().length][0];
        for (String name : names) {
            int s = script(name).number();
            biases[s] = Arrays.copyOf(biases[s], biases[s].length + 1);
            biases[s][biases[s].length - 1] =
                    (float) (PRIOR * StrictMath.log(labels.prior(language(name)))) + changes.getOrDefault(name, 0f);
        }
        return biases;
    }

    private Trained expecting(Trained trained, Map<String, Float> changes) {
        return new Trained(trained.model.withBiases(biases(trained.names, changes)), trained.table, trained.names);
    }

    /** The script of a class. */
    static Script script(String name) {
        return Script.valueOf(name.substring(0, 4).toUpperCase(Locale.ROOT));
    }

    /** The language of a class. */
    static String language(String name) {
        return name.substring(5);
    }

    /** A model with its table and its classes. */
    private static final class Trained {
        private final LanguageModel model;
        private final byte[] table;
        private final List<String> names;

        private Trained(LanguageModel model, byte[] table, List<String> names) {
            this.model = model;
            this.table = table;
            this.names = names;
        }

        private Set<String> languages() {
            return names.stream().map(LanguageTrainer::language).collect(Collectors.toSet());
        }

        private LanguageModel with(Map<String, Trait> traits, Calibration calibration) {
            Trait[][] byScript = new Trait[Script.values().length][0];
            for (String name : names) {
                int s = script(name).number();
                byScript[s] = Arrays.copyOf(byScript[s], byScript[s].length + 1);
                byScript[s][byScript[s].length - 1] = traits.getOrDefault(name, Trait.NONE);
            }
            return model.with(byScript, calibration);
        }
    }
}
