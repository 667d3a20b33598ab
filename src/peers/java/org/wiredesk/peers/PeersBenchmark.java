package org.wiredesk.peers;

import com.chimbori.crux.articles.ArticleExtractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.wiredesk.article.JsonMappers;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.desk.Desk;
import org.wiredesk.evaluation.BenchmarkFile;
import tools.jackson.databind.JsonNode;

/**
 * How many pages a second Wiredesk cleans on one thread, next to other extractors for the JVM in the same run. All parse
 * the page themselves; rounds take turns, and the processor's time of the thread is counted, so that what else the machine
 * does hits all alike. Only the ratios of one run mean anything.
 */
public final class PeersBenchmark {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Desk DESK = Desk.standard();

    private PeersBenchmark() {}

    /**
     * Measures on the pages of files of JSON Lines: {@code html} (or {@code content}) and {@code url}.
     *
     * @param files read whole; names that end in {@code .gz} are unpacked
     */
    public static void main(String[] files) throws IOException {
        List<RawArticle> pages = new ArrayList<>();
        for (String file : files) {
            read(Path.of(file), pages);
        }
        Map<String, Function<RawArticle, Object>> systems = new LinkedHashMap<>();
        systems.put("wiredesk", DESK::clean);
        systems.put("readability4j", PeersBenchmark::readability);
        systems.put("crux", PeersBenchmark::crux);

        Map<String, Long> nanos = new LinkedHashMap<>();
        Map<String, Integer> failures = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            int counted = round;
            systems.forEach((name, system) -> {
                long start = THREADS.getCurrentThreadCpuTime();
                int failed = run(system, pages);
                if (counted >= WARM_UP) {
                    nanos.merge(name, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
                    failures.put(name, failed);
                }
            });
        }
        System.out.println(pages.size() + " pages, " + ROUNDS + " rounds, one thread, Java " + Runtime.version());
        nanos.forEach((name, time) -> System.out.printf(
                Locale.ROOT,
                "%-14s %8.1f pages/s %6.2f x readability4j, %d failed%n",
                name,
                pages.size() * ROUNDS * 1e9 / time,
                (double) nanos.get("readability4j") / time,
                failures.get(name)));
    }

    private static int run(Function<RawArticle, Object> system, List<RawArticle> pages) {
        int failed = 0;
        for (RawArticle page : pages) {
            try {
                failed += system.apply(page) == null ? 1 : 0;
            } catch (RuntimeException e) {
                failed++;
            }
        }
        return failed;
    }

    private static Object readability(RawArticle page) {
        return new Readability4J(url(page), page.content()).parse().getTextContent();
    }

    private static Object crux(RawArticle page) {
        return ArticleExtractor.with(url(page), page.content())
                .extractMetadata()
                .extractContent()
                .article()
                .document
                .text();
    }

    private static String url(RawArticle page) {
        String url = page.metadata().url();
        return url == null ? "https://example.org/" : url;
    }

    private static void read(Path file, List<RawArticle> pages) throws IOException {
        try (BufferedReader reader = BenchmarkFile.open(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode row = JsonMappers.records().readTree(line);
                String content = row.has("html") ? row.get("html").asString() : row.get("content").asString();
                RawMetadata metadata = RawMetadata.builder()
                        .id(row.get("id").asString())
                        .version(0L)
                        .contentType("text/html")
                        .url(row.hasNonNull("url") ? row.get("url").asString() : null)
                        .build();
                pages.add(new RawArticle(metadata, content));
            }
        }
    }
}
