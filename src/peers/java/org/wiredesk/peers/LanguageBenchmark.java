package org.wiredesk.peers;

import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wiredesk.evaluation.BenchmarkFile;
import org.wiredesk.text.language.LanguageDetector;

/**
 * How many texts a second Wiredesk's language detector reads on one thread, next to lingua, OpenNLP and Optimaize, each
 * with all the languages that it has; {@link Work} says how many million bytes of UTF-8 that is. Only the ratios of one
 * run mean anything. Slow ones get a part of the texts, which are shuffled, the same way in each run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LanguageBenchmark {
    /** Lines {@code language<TAB>text}, gzipped if the name ends in {@code .gz}; texts written for this if empty. */
    @Param("")
    public String file = "";

    private final List<String> texts = new ArrayList<>();
    private long[] bytes = new long[0];
    private int next;

    /** Reads the texts. */
    @Setup
    public void read() throws IOException {
        if (file.isEmpty()) {
            texts.addAll(InventedTexts.inManyLanguages());
        } else {
            try (BufferedReader lines = BenchmarkFile.open(Path.of(file))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    texts.add(line.substring(line.indexOf('\t') + 1));
                }
            }
        }
        Collections.shuffle(texts, new Random(1));
        bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .toArray();
    }

    /** Wiredesk, through its public call. */
    @Benchmark
    public Object wiredesk(Wiredesk system, Work work) {
        return system.detector.detect(text(work));
    }

    /** Lingua, its models loaded before. */
    @Benchmark
    public Object lingua(Lingua system, Work work) {
        return system.detector.detectLanguageOf(text(work));
    }

    /** OpenNLP with its own model. */
    @Benchmark
    public Object openNlp(OpenNlp system, Work work) {
        return Objects.requireNonNull(system.detector).predictLanguage(text(work));
    }

    /** Optimaize with the profiles that come with it. */
    @Benchmark
    public Object optimaize(Optimaize system, Work work) {
        return Objects.requireNonNull(system.detector).detect(text(work));
    }

    private String text(Work work) {
        next = next + 1 < texts.size() ? next + 1 : 0;
        work.add(bytes[next]);
        return texts.get(next);
    }

    /** Wiredesk's detector. */
    @State(Scope.Benchmark)
    public static class Wiredesk {
        private final LanguageDetector detector = LanguageDetector.standard();
    }

    /** Lingua's. */
    @State(Scope.Benchmark)
    public static class Lingua {
        private final com.github.pemistahl.lingua.api.LanguageDetector detector =
                com.github.pemistahl.lingua.api.LanguageDetectorBuilder.fromAllLanguages()
                        .withPreloadedLanguageModels()
                        .build();
    }

    /** OpenNLP's. */
    @State(Scope.Benchmark)
    public static class OpenNlp {
        private @Nullable LanguageDetectorME detector;

        /** Loads the model. */
        @Setup
        public void load() throws IOException {
            try (InputStream in = LanguageBenchmark.class.getResourceAsStream("/langdetect-183.bin")) {
                detector = new LanguageDetectorME(new LanguageDetectorModel(in));
            }
        }
    }

    /** Optimaize's. */
    @State(Scope.Benchmark)
    public static class Optimaize {
        private com.optimaize.langdetect.@Nullable LanguageDetector detector;

        /** Loads the profiles. */
        @Setup
        public void load() throws IOException {
            detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                    .build();
        }
    }
}
