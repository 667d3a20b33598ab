package org.wiredesk.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.wiredesk.article.JsonMappers;
import org.wiredesk.evaluation.BenchmarkFile;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.entity.EntityTagger;
import org.wiredesk.text.entity.detection.Parts;
import tools.jackson.databind.JsonNode;

/**
 * How many tokens a second Wiredesk tags on one thread from running text, next to OpenNLP's name finder trained on the
 * same texts (perceptron, its default features, its simple tokenizer) in the same run. Rounds take turns. Both are
 * measured in OpenNLP's tokens, so that a coarser tokenizer gains nothing. Only the ratios of one run mean anything.
 */
public final class EntityBenchmark {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;

    private EntityBenchmark() {}

    /**
     * Measures on files of JSON Lines with {@code text}, {@code language} and {@code entities}.
     *
     * @param files read whole; names that end in {@code .gz} are unpacked
     */
    public static void main(String[] files) throws IOException {
        List<JsonNode> texts = new ArrayList<>();
        for (String file : files) {
            read(Path.of(file), texts);
        }
        NameFinderME openNlp = train(texts);
        EntityTagger all = EntityTagger.standard();
        EntityTagger statistics = EntityTagger.of(Parts.STATISTICS);
        long tokens = 0;
        for (JsonNode text : texts) {
            tokens += SimpleTokenizer.INSTANCE.tokenize(text.get("text").asString()).length;
        }
        Map<String, ToLongFunction<JsonNode>> systems = new LinkedHashMap<>();
        systems.put("wiredesk", text -> tag(all, text));
        systems.put("wiredesk, statistics only", text -> tag(statistics, text));
        systems.put("OpenNLP", text -> {
            openNlp.clearAdaptiveData();
            return openNlp.find(SimpleTokenizer.INSTANCE.tokenize(text.get("text").asString())).length;
        });
        Map<String, Long> nanos = new LinkedHashMap<>();
        long found = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Map.Entry<String, ToLongFunction<JsonNode>> system : systems.entrySet()) {
                long start = System.nanoTime();
                for (JsonNode text : texts) {
                    found += system.getValue().applyAsLong(text);
                }
                if (round >= WARM_UP) {
                    nanos.merge(system.getKey(), System.nanoTime() - start, Long::sum);
                }
            }
        }
        System.out.println(texts.size() + " texts, " + tokens + " tokens, " + ROUNDS + " rounds, one thread, Java "
                + Runtime.version() + ", " + found + " names in all");
        for (Map.Entry<String, Long> system : nanos.entrySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %,12.0f tokens/s %6.2f x OpenNLP%n",
                    system.getKey(),
                    tokens * ROUNDS * 1e9 / system.getValue(),
                    (double) nanos.get("OpenNLP") / system.getValue());
        }
    }

    private static long tag(EntityTagger tagger, JsonNode text) {
        return tagger.tag(
                        text.get("text").asString(), text.get("language").asString(), WorkBudget.standard())
                .size();
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

    private static void read(Path file, List<JsonNode> texts) throws IOException {
        try (BufferedReader reader = BenchmarkFile.open(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                texts.add(JsonMappers.records().readTree(line));
            }
        }
    }
}
