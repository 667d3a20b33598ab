package org.wiredesk.peers;

import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.wiredesk.evaluation.BenchmarkFile;

/**
 * How many texts and bytes of UTF-8 a second Wiredesk's language detector reads on one thread, next to lingua, OpenNLP
 * and Optimaize in the same run, each with all the languages that it has. Rounds take turns, and the processor's time of
 * the thread is counted. Only the ratios of one run mean anything: the slow ones get a part of the texts.
 */
public final class LanguageBenchmark {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;

    /** A round of one detector ends after so long, in nanoseconds. */
    private static final long LONGEST_ROUND = 3_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LanguageBenchmark() {}

    /**
     * Measures on each of the files: lines {@code language<TAB>text}.
     *
     * @param files read whole; names that end in {@code .gz} are unpacked
     */
    public static void main(String[] files) throws IOException {
        Map<String, Function<String, @Nullable Object>> systems = new LinkedHashMap<>();
        org.wiredesk.text.language.LanguageDetector own = org.wiredesk.text.language.LanguageDetector.standard();
        systems.put("wiredesk", own::detect);
        systems.put("lingua", lingua());
        systems.put("OpenNLP", openNlp());
        systems.put("Optimaize", optimaize());
        for (String file : files) {
            List<String> texts = read(Path.of(file));
            System.out.println(Path.of(file).getFileName() + ": " + texts.size() + " texts, one thread, Java "
                    + Runtime.version());
            Map<String, double[]> sums = new LinkedHashMap<>();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                boolean counts = round >= WARM_UP;
                systems.forEach((name, system) -> {
                    double[] sum = run(system, texts);
                    if (counts) {
                        double[] all = sums.computeIfAbsent(name, n -> new double[3]);
                        for (int i = 0; i < sum.length; i++) {
                            all[i] += sum[i];
                        }
                    }
                });
            }
            sums.forEach((name, sum) -> System.out.printf(
                    Locale.ROOT, "%-10s %10.0f texts/s %8.2f MB/s%n", name, sum[0] / sum[2], sum[1] / sum[2] / 1e6));
        }
    }

    /** Texts, bytes, seconds. */
    private static double[] run(Function<String, @Nullable Object> system, List<String> texts) {
        long start = THREADS.getCurrentThreadCpuTime();
        long time = 0;
        long bytes = 0;
        int n = 0;
        int answers = 0;
        while (n < texts.size() && time < LONGEST_ROUND) {
            // Every seventh text, so that a part has all languages too.
            String text = texts.get((int) (n * 7L % texts.size()));
            answers += system.apply(text) == null ? 0 : 1;
            time = THREADS.getCurrentThreadCpuTime() - start;
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            n++;
        }
        if (answers == 0) {
            throw new IllegalStateException("no text has an answer");
        }
        return new double[] {n, bytes, time / 1e9};
    }

    private static Function<String, @Nullable Object> lingua() {
        com.github.pemistahl.lingua.api.LanguageDetector detector =
                LanguageDetectorBuilder.fromAllLanguages().withPreloadedLanguageModels().build();
        return detector::detectLanguageOf;
    }

    private static Function<String, @Nullable Object> openNlp() throws IOException {
        try (InputStream in = LanguageBenchmark.class.getResourceAsStream("/langdetect-183.bin")) {
            LanguageDetectorME detector = new LanguageDetectorME(new LanguageDetectorModel(in));
            return detector::predictLanguage;
        }
    }

    private static Function<String, @Nullable Object> optimaize() throws IOException {
        LanguageDetector detector = com.optimaize.langdetect.LanguageDetectorBuilder.create(NgramExtractors.standard())
                .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                .build();
        return detector::detect;
    }

    private static List<String> read(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (BufferedReader lines = BenchmarkFile.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                texts.add(line.substring(line.indexOf('\t') + 1));
            }
        }
        return texts;
    }
}
