package org.wiredesk.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.training.LineExample.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what the line model learns from: pages as lines of {@code cleaning/plaintext} (l3sgn1 is for testing only and is
 * not read), the bodies of {@code cleaning} as articles of which every line stays, the same with boilerplate lines of
 * other pages among theirs, and what an ideal cleaning leaves of the pages. The same data gives the same examples.
 */
final class LineExamples {
    static final List<String> PAGES = List.of("scrapinghub", "naeb", "wcxb", "trafilatura");
    static final String BODIES = "bodies";
    static final String DIRTY = "dirty";
    static final String CLEANED = "cleaned";

    private static final List<String> BODY_SETS = List.of("scrapinghub", "naeb", "wcxb-articles");
    private static final int LONGEST_DIRT = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path data;
    private final List<LineExample> examples = new ArrayList<>();
    /** Boilerplate lines that stood between lines of an article or right behind one, with their sites. */
    private final List<Dirt> dirt = new ArrayList<>();

    private record Dirt(String site, String text, boolean inner) {}

    private LineExamples(Path data) {
        this.data = data;
    }

    /**
     * All examples, in the order of their files.
     *
     * @param data the folder with {@code cleaning}
     * @throws IOException if a file cannot be read
     */
    static List<LineExample> read(Path data) throws IOException {
        LineExamples reader = new LineExamples(data.resolve("cleaning"));
        for (String set : PAGES) {
            reader.pages(set);
        }
        for (String set : BODY_SETS) {
            reader.bodies(set);
        }
        return reader.examples;
    }

    private void pages(String set) throws IOException {
        for (JsonNode page : rows(data.resolve("plaintext/plaintext-" + set + ".jsonl.gz"))) {
            String site =
                    LineExample.site(page.path("url").asString(page.path("id").asString("")));
            List<Line> lines = new ArrayList<>();
            for (JsonNode line : page.path("lines")) {
                JsonNode keep = line.path("keep");
                lines.add(new Line(line.path("text").asString(""), keep.isBoolean() ? keep.asBoolean() : null));
            }
            add(LineExample.of(set, site, lines));
            if (!set.equals("trafilatura")) {
                add(LineExample.of(CLEANED, site, LineExample.kept(lines)));
                collect(site, lines);
            }
        }
    }

    /** The model is never asked about a document without signs of a page, so it does not learn from one either. */
    private void add(LineExample example) {
        if (example.page().mayBePage()) {
            examples.add(example);
        }
    }

    private void collect(String site, List<Line> lines) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (Boolean.TRUE.equals(lines.get(i).keep())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = first + 1; i < Math.min(lines.size(), last + 9); i++) {
            Line line = lines.get(i);
            if (Boolean.FALSE.equals(line.keep()) && line.text().length() <= LONGEST_DIRT) {
                dirt.add(new Dirt(site, line.text(), i < last));
            }
        }
    }

    private void bodies(String set) throws IOException {
        for (JsonNode page : rows(data.resolve(set + "/" + set + ".jsonl.gz"))) {
            String site = LineExample.site(page.path("url").asString(""));
            List<Line> lines = new ArrayList<>();
            for (String line : page.path("articleBody").asString("").split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.add(new Line(line.strip(), true));
                }
            }
            if (!lines.isEmpty()) {
                add(LineExample.of(BODIES, site, lines));
                add(LineExample.of(DIRTY, site, soil(lines, site)));
            }
        }
    }

    /** The lines with some boilerplate between and behind them. */
    private List<Line> soil(List<Line> lines, String site) {
        Random random = new Random(LineExample.stableHash(site) ^ lines.size());
        List<Line> soiled = new ArrayList<>();
        int fewEach = Math.max(3, lines.size() / (1 + random.nextInt(4)));
        for (int i = 0; i < lines.size(); i++) {
            soiled.add(lines.get(i));
            if (i + 1 < lines.size() && random.nextInt(fewEach) == 0) {
                soiled.add(draw(random, site, true));
            }
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            soiled.add(draw(random, site, false));
        }
        return soiled;
    }

    private Line draw(Random random, String site, boolean inner) {
        while (true) {
            Dirt drawn = dirt.get(random.nextInt(dirt.size()));
            if (drawn.inner() == inner && !drawn.site().equals(site)) {
                return new Line(drawn.text(), false);
            }
        }
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            @Nullable String line = reader.readLine();
            while (line != null) {
                rows.add(JSON.readTree(line));
                line = reader.readLine();
            }
        }
        return rows;
    }
}
