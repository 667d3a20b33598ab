package org.wiredesk.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
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
import org.wiredesk.article.JsonMappers;
import org.wiredesk.evaluation.BenchmarkFile;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.entity.EntityTagger;
import org.wiredesk.text.entity.detection.Parts;
import tools.jackson.databind.JsonNode;

/**
 * How many texts a second Wiredesk tags on one thread from running text, next to OpenNLP's name finder trained on the same
 * texts (perceptron, its default features, its simple tokenizer); {@link Work} says how many million tokens that is, in
 * OpenNLP's tokens for both, so that a coarser tokenizer gains nothing. Only the ratios of one run mean anything.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EntityBenchmark {
    /**
     * JSON Lines with {@code text}, {@code language} and {@code entities}, gzipped if the name ends in {@code .gz}; texts
     * written for this if empty.
     */
    @Param("")
    public String file = "";

    private final List<JsonNode> texts = new ArrayList<>();
    private int[] tokens = new int[0];
    private int next;

    /** Reads the texts. */
    @Setup
    public void read() throws IOException {
        if (file.isEmpty()) {
            texts.addAll(InventedTexts.withNames());
        } else {
            try (BufferedReader reader = BenchmarkFile.open(Path.of(file))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    texts.add(JsonMappers.records().readTree(line));
                }
            }
        }
        tokens = texts.stream()
                .mapToInt(text -> SimpleTokenizer.INSTANCE.tokenize(text.get("text").asString()).length)
                .toArray();
    }

    /** Wiredesk, all parts. */
    @Benchmark
    public Object wiredesk(Wiredesk system, Work work) {
        return tag(system.all, text(work));
    }

    /** Wiredesk's statistics alone. */
    @Benchmark
    public Object wiredeskStatistics(Wiredesk system, Work work) {
        return tag(system.statistics, text(work));
    }

    /** OpenNLP. */
    @Benchmark
    public Object openNlp(OpenNlp system, Work work) {
        NameFinderME finder = Objects.requireNonNull(system.finder);
        finder.clearAdaptiveData();
        return finder.find(
                SimpleTokenizer.INSTANCE.tokenize(text(work).get("text").asString()));
    }

    private JsonNode text(Work work) {
        next = next + 1 < texts.size() ? next + 1 : 0;
        work.add(tokens[next]);
        return texts.get(next);
    }

    private static Object tag(EntityTagger tagger, JsonNode text) {
        return tagger.tag(text.get("text").asString(), text.get("language").asString(), WorkBudget.standard());
    }

    /** Wiredesk's tagger. */
    @State(Scope.Benchmark)
    public static class Wiredesk {
        private final EntityTagger all = EntityTagger.standard();
        private final EntityTagger statistics = EntityTagger.of(Parts.STATISTICS);
    }

    /** OpenNLP's name finder. */
    @State(Scope.Benchmark)
    public static class OpenNlp {
        private @Nullable NameFinderME finder;

        /** Trains it on the texts that it will read. */
        @Setup
        public void train(EntityBenchmark benchmark) throws IOException {
            finder = EntityBenchmark.train(benchmark.texts);
        }
    }

    private static NameFinderME train(List<JsonNode> texts) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (JsonNode text : texts) {
            String words = text.get("text").asString();
            Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(words);
            if (tokens.length > 0) {
                samples.add(new NameSample(Span.spansToStrings(tokens, words), names(text, words, tokens), true));
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        TokenNameFinderModel model = NameFinderME.train(
                "xx", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
        return new NameFinderME(model);
    }

    private static Span[] names(JsonNode text, String words, Span[] tokens) {
        List<Span> names = new ArrayList<>();
        for (JsonNode name : text.get("entities")) {
            int start = words.offsetByCodePoints(0, name.get("start").asInt());
            int end = words.offsetByCodePoints(0, name.get("end").asInt());
            int first = -1;
            int last = -1;
            for (int i = 0; i < tokens.length; i++) {
                first = tokens[i].getStart() == start ? i : first;
                last = tokens[i].getEnd() == end ? i : last;
            }
            if (first >= 0 && last >= first) {
                names.add(new Span(first, last + 1, name.get("type").asString()));
            }
        }
        return names.toArray(Span[]::new);
    }
}
