package org.wiredesk.training.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.language.model.Script;
import org.wiredesk.text.language.model.Words;

/** Reads the training text: one class a script and language, its lines normalised as the detector will see them. */
final class TextSource {
    private static final int LONGEST_LINE = 700;
    private static final int LEAST_CHARACTERS = 7000;
    private static final int MOST_LANGUAGES = 4;

    private static final int LISTED_WORD = 5;
    private static final int LISTED_SENTENCE = 3;

    /** A phrase of every day counts once in so many characters of its language. */
    private static final int EVERYDAY = 20_000;

    /** One line in so many is not learned by the model that is shipped: for looking at its answers to unseen text. */
    private static final int NEVER_LEARNED = 25;

    private static final Pattern BRACKETS = Pattern.compile("\\[(?:PER|LOC|ORG|MISC) ([^\\]]*)\\]");

    private final Labels labels;
    private final Map<String, List<String>> lines = new TreeMap<>();
    private final Map<String, Map<String, Integer>> listed = new TreeMap<>();
    private final Map<String, Map<String, Integer>> everyday = new TreeMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    /** In how many classes a line stands, by hash. */
    private final Map<Integer, Integer> seenIn = new HashMap<>();

    private final Set<Long> pairs = new HashSet<>();
    private final Words words = new Words();

    TextSource(Labels labels) {
        this.labels = labels;
    }

    /** Lines by class, such as {@code Latn fra}, in a fixed order. */
    Map<String, List<String>> lines() {
        Map<String, List<String>> kept = new TreeMap<>(lines);
        kept.keySet().removeIf(name -> sizes.get(name) < LEAST_CHARACTERS || !isMain(name));
        kept.values().forEach(list -> list.removeIf(line -> seenIn.getOrDefault(line.hashCode(), 1) > MOST_LANGUAGES));
        kept.entrySet().removeIf(e -> e.getValue().isEmpty() && !listed.containsKey(e.getKey()));
        kept.replaceAll((name, own) -> withParent(name, own, kept));
        return kept;
    }

    /** The lines with as much text of the parent language: what both share is not to speak for the parent. */
    private List<String> withParent(String name, List<String> own, Map<String, List<String>> all) {
        String parent = labels.parent(name.substring(5));
        List<String> more = parent == null ? List.of() : all.getOrDefault(name.substring(0, 5) + parent, List.of());
        int room = Math.max(sizes.get(name), labels.leastOfParent(name.substring(5)));
        int step = 1 + more.stream().mapToInt(String::length).sum() / room;
        List<String> joined = new ArrayList<>(own);
        for (int i = 0; i < more.size(); i += step) {
            joined.add(more.get(i));
        }
        return joined;
    }

    private boolean isMain(String name) {
        return labels.isSecondScript(name)
                || sizes.entrySet().stream()
                        .filter(e -> e.getKey().substring(5).equals(name.substring(5)))
                        .allMatch(e -> e.getValue() <= sizes.get(name));
    }

    /**
     * Reads the text of a folder.
     *
     * @param keptOut takes the lines that are not to be learned; null for none
     */
    void read(Path folder, @Nullable KeptOut keptOut) throws IOException {
        for (Path file : sorted(folder, ".tsv.gz")) {
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    int tab = line.indexOf('\t');
                    String label = tab < 0 ? null : labels.trained(line.substring(0, tab));
                    String name = String.valueOf(file.getFileName());
                    if (label != null
                            && labels.isUsed(label, name)
                            && (keptOut != null || line.hashCode() % NEVER_LEARNED != 0)
                            && (keptOut == null || !keptOut.takes(label, name, line))) {
                        add(label, line.substring(tab + 1));
                    }
                }
            }
        }
    }

    /**
     * Adds the text beside the sources: longer word lists ({@code lists/<source>/<iso639-3>.tsv.gz}), and the project's own
     * phrases of every day ({@code everyday/<iso639-3>.txt}), word lists ({@code words/<iso639-3>.txt}), sentences
     * ({@code sentences/<iso639-3>.txt}) and sentences with bracketed names ({@code entities/<language>-*.txt}). A word of
     * its own lists counts as often as one must be seen to be learned.
     */
    void readCorpus(Path corpus, @Nullable KeptOut keptOut) throws IOException {
        if (keptOut == null) {
            // What is expected of each language is fitted without these few phrases said so often.
            readEveryday(corpus.resolve("everyday"));
        }
        readLists(corpus.resolve("lists"), keptOut);
        for (Path file : sorted(corpus.resolve("words"), ".txt")) {
            for (String line : lines(file, code(file, ".txt"), keptOut)) {
                for (String word : line.split("\\s+")) {
                    add(code(file, ".txt"), word, LISTED_WORD);
                }
            }
        }
        for (Path file : sorted(corpus.resolve("sentences"), ".txt")) {
            for (String line : lines(file, code(file, ".txt"), keptOut)) {
                add(code(file, ".txt"), line, LISTED_SENTENCE);
            }
        }
        for (Path file : sorted(corpus.resolve("entities"), ".txt")) {
            String code = Locale.forLanguageTag(file.getFileName().toString().substring(0, 2))
                    .getISO3Language();
            for (String line : lines(file, code, keptOut)) {
                add(code, BRACKETS.matcher(line).replaceAll("$1"), 1);
            }
        }
    }

    private static String code(Path file, String end) {
        return file.getFileName().toString().replace(end, "");
    }

    /** The lines of a file of the corpus without comments; none if the language is not to be learned. */
    private List<String> lines(Path file, String code, @Nullable KeptOut keptOut) throws IOException {
        String label = labels.trained(code);
        return label == null || (keptOut != null && keptOut.isUnknown(label))
                ? List.of()
                : Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
    }

    private void add(String code, String text, int times) {
        for (int i = 0; i < times; i++) {
            add(Objects.requireNonNull(labels.trained(code)), text);
        }
    }

    private static List<Path> sorted(Path folder, String end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(end)).sorted().toList();
        }
    }

    /** The words of the longer lists by class, each with how often it counts. */
    Map<String, Map<String, Integer>> listed() {
        return listed;
    }

    /**
     * Reads the word lists of a folder and of those in it, {@code <iso639-3>.tsv.gz} of lines {@code word<TAB>number}: how
     * often a word counts.
     */
    private void readLists(Path folder, @Nullable KeptOut keptOut) throws IOException {
        for (Path file : sorted(folder, ".tsv.gz")) {
            String label = labels.trained(code(file, ".tsv.gz"));
            if (label == null || (keptOut != null && keptOut.isUnknown(label))) {
                continue;
            }
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    int tab = line.indexOf('\t');
                    list(label, line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
                }
            }
        }
    }

    /** What people say every day by class, each phrase with how much more often its words count. */
    Map<String, Map<String, Integer>> everyday() {
        return everyday;
    }

    /** Reads what people say every day, a word or a phrase a line; each counts by how much text its language has. */
    private void readEveryday(Path folder) throws IOException {
        Map<String, Integer> before = new HashMap<>(sizes);
        for (Path file : sorted(folder, ".txt")) {
            String label = Objects.requireNonNull(labels.trained(code(file, ".txt")));
            for (String line : lines(file, label, null)) {
                list(label, line, LISTED_WORD);
                words.read(line, 0, line.length());
                words.keepOnly(words.script());
                String name = words.script().code() + " " + label;
                everyday.computeIfAbsent(name, n -> new TreeMap<>())
                        .put(words.text(), before.getOrDefault(name, 0) / EVERYDAY);
            }
        }
    }

    private void list(String label, String word, int times) {
        words.read(word, 0, word.length());
        Script script = words.script();
        if (script == Script.ZYYY || words.letters(script) < 2 || !labels.isWrittenIn(label, script)) {
            return;
        }
        words.keepOnly(script);
        String line = words.text();
        if (line.length() < 4) {
            return;
        }
        String name = script.code() + " " + label;
        sizes.merge(name, line.length(), Integer::sum);
        lines.computeIfAbsent(name, n -> new ArrayList<>());
        listed.computeIfAbsent(name, n -> new TreeMap<>()).merge(line, times, Integer::sum);
    }

    void add(String label, String text) {
        for (int from = 0; from < text.length(); from += LONGEST_LINE) {
            addPart(label, text.substring(from, Math.min(text.length(), from + LONGEST_LINE)));
        }
    }

    private void addPart(String label, String text) {
        words.read(text, 0, text.length());
        Script script = words.script();
        if (script == Script.ZYYY || words.letters(script) < 2 || !labels.isWrittenIn(label, script)) {
            return;
        }
        words.keepOnly(script);
        String name = script.code() + " " + label;
        String line = words.text();
        if (line.length() < 3) {
            return;
        }
        if (pairs.add(((long) line.hashCode() << 32) | (name.hashCode() & 0xFFFFFFFFL))) {
            seenIn.merge(line.hashCode(), 1, Integer::sum);
        }
        sizes.merge(name, line.length(), Integer::sum);
        lines.computeIfAbsent(name, n -> new ArrayList<>()).add(line);
        if (label.equals("srp") && script == Script.CYRL) {
            addPart(label, Serbian.latin(text));
        }
        if (label.equals("yor")) {
            String bare = Accents.removed(line);
            if (!bare.equals(line)) {
                lines.get(name).add(bare);
            }
        }
    }
}
