package org.wiredesk.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.RawArticle;
import org.wiredesk.desk.Desk;

/** Measures each stage on one thread, every stage on the output of the one before. */
public final class StageBenchmark {
    private final List<RawArticle> corpus;
    private final Duration time;
    /** Of the raw content of each article, bytes in UTF-8. */
    private final long[] sizes;

    /**
     * @param corpus the articles to go through, again and again
     * @param time   how long each stage is measured, after a warm-up of the same length
     */
    public StageBenchmark(List<RawArticle> corpus, Duration time) {
        if (corpus.isEmpty()) {
            throw new IllegalArgumentException("nothing to measure: the corpus is empty");
        }
        this.corpus = List.copyOf(corpus);
        this.time = time;
        this.sizes = corpus.stream()
                .mapToLong(raw -> raw.content().getBytes(StandardCharsets.UTF_8).length)
                .toArray();
    }

    /** One measurement per stage, then writing JSON, then the chain as a whole. */
    public List<Measurement> run() {
        Desk desk = Desk.standard();
        List<Article> cleaned = new ArrayList<>();
        List<Article> languaged = new ArrayList<>();
        List<Article> enriched = new ArrayList<>();
        for (RawArticle raw : corpus) {
            cleaned.add(desk.clean(raw));
            languaged.add(desk.detectLanguage(cleaned.get(cleaned.size() - 1)));
            enriched.add(desk.tagEntities(languaged.get(languaged.size() - 1)));
        }
        return List.of(
                measure("cleaning", corpus, desk::clean),
                measure("language", cleaned, desk::detectLanguage),
                measure("entities", languaged, desk::tagEntities),
                measure("JSON", enriched, ArticleJson::write),
                measure("whole desk", corpus, raw -> ArticleJson.write(desk.enrich(raw))));
    }

    private <T> Measurement measure(String name, List<T> inputs, Function<T, ?> function) {
        pass(name, inputs, function);
        return pass(name, inputs, function);
    }

    private <T> Measurement pass(String name, List<T> inputs, Function<T, ?> function) {
        long start = System.nanoTime();
        long articles = 0;
        long bytes = 0;
        long sink = 0;
        do {
            for (int i = 0; i < inputs.size(); i++) {
                sink += System.identityHashCode(function.apply(inputs.get(i)));
                bytes += sizes[i];
            }
            articles += inputs.size();
        } while (System.nanoTime() - start < time.toNanos());
        long nanos = System.nanoTime() - start;
        // The results are used, so that the compiler cannot leave the work out.
        return new Measurement(sink == Long.MIN_VALUE ? "" : name, articles, bytes, nanos);
    }
}
