package org.wiredesk.training.cleaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.html.HtmlExtractor;
import org.wiredesk.training.cleaning.LineExample.Line;
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
    /** Pages of the benchmarks that have no labelled lines; what their bodies hold stays. */
    static final String ALIGNED = "aligned";
    /** Lines without a label, of pages of which few are labelled; what the extractor of pages takes for story stays. */
    static final String GUESSED = "guessed";

    private static final List<String> BODY_SETS = List.of("scrapinghub", "naeb", "wcxb-articles");
    private static final int LONGEST_DIRT = 300;
    /** The least share of a body that the lines of its page must hold. */
    private static final double ENOUGH_FOUND = 0.8;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path data;
    private final List<LineExample> examples = new ArrayList<>();
    /** Boilerplate lines that stood between lines of an article or right behind one, with their sites. */
    private final List<Dirt> dirt = new ArrayList<>();

    /** The labelled lines of the pages read so far. */
    private final Map<String, List<Line>> labelled = new HashMap<>();

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
        reader.guess("trafilatura");
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
            labelled.put(page.path("id").asString(""), lines);
            if (!set.equals("trafilatura")) {
                add(LineExample.of(CLEANED, site, LineExample.kept(lines)));
                collect(site, lines);
            }
        }
    }

    private void add(LineExample example) {
        if (example.page().size() > 0) {
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
            if (!labelled.containsKey(page.path("id").asString(""))) {
                align(page, site);
            }
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

    /** Labels the lines of a page by its body, unless too much of it is not found in them. */
    private void align(JsonNode page, String site) {
        List<String> texts = PageLines.of(page.path("html").asString(""));
        String body = page.path("articleBody").asString("");
        float[] labels = BodyAlignment.labels(texts, body);
        int found = 0;
        for (int i = 0; i < labels.length; i++) {
            found += labels[i] == 1 ? texts.get(i).length() : 0;
        }
        if (found >= ENOUGH_FOUND * body.length() && found <= body.length() / ENOUGH_FOUND) {
            add(LineExample.of(ALIGNED, site, lines(texts, labels)));
        }
    }

    /** Labels the lines that have no label by what the extractor makes of the page. */
    private void guess(String set) throws IOException {
        for (JsonNode page : rows(data.resolve(set + "/" + set + ".jsonl.gz"))) {
            String id = page.path("id").asString("");
            List<Line> known = labelled.getOrDefault(id, List.of());
            if (known.isEmpty()) {
                continue;
            }
            StringBuilder story = new StringBuilder();
            for (Piece piece : HtmlExtractor.extract(page.path("html").asString(""), null, WorkBudget.standard())
                    .pieces()) {
                if (piece instanceof Piece.Kept) {
                    story.append(piece.text().text()).append('\n');
                }
            }
            List<String> texts = known.stream().map(Line::text).toList();
            float[] labels = BodyAlignment.labels(texts, story.toString());
            for (int i = 0; i < labels.length; i++) {
                labels[i] = known.get(i).keep() == null ? labels[i] : Float.NaN;
            }
            add(LineExample.of(GUESSED, LineExample.site(id), lines(texts, labels)));
        }
    }

    private static List<Line> lines(List<String> texts, float[] labels) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            lines.add(new Line(texts.get(i), Float.isNaN(labels[i]) ? null : labels[i] == 1));
        }
        return lines;
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
