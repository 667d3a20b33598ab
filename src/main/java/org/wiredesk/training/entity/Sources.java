package org.wiredesk.training.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.wiredesk.text.entity.tagger.NameTagger;

/** Finds the texts that recipes name. Not thread-safe. */
final class Sources {
    private static final String OWN = "corpus:";

    /** The project's own annotation of open texts. */
    private static final String SPANS = "open:";

    /** Portuguese as its corpora write it, {@code de a} for {@code da}. */
    private static final String PARTED = "parted:";

    /** Names as a corpus has them, with marks at their ends and qualifiers in brackets. */
    private static final String RAW = "raw:";

    /** Open text without names, for how words are written: its own spacing serves the tokenised corpora, too. */
    private static final List<String> OPEN = List.of("more-ud", "commonvoice-2021", "tatoeba-rest");

    private final Path data;
    private final Path corpus;
    private final Consumer<String> log;
    private final Detokenizer detokenizer = new Detokenizer();

    /**
     * Opens the sources.
     *
     * @param data   the folder with {@code entities/train} and {@code language/train}
     * @param corpus the folder with the project's own annotated texts
     * @param log    told of annotated texts that their source does not have
     */
    Sources(Path data, Path corpus, Consumer<String> log) throws IOException {
        this.data = data;
        this.corpus = corpus;
        this.log = log;
        for (String language : NameTagger.LANGUAGES) {
            lines("more-ud", language).forEach(detokenizer::addSource);
        }
    }

    /** The texts of a source. */
    List<AnnotatedText> texts(String source) throws IOException {
        if (source.startsWith(SPANS)) {
            String language = source.substring(SPANS.length());
            return SpanReader.read(
                    corpus.resolve(language + ".spans.tsv"), language, file -> lines(file, language), log);
        }
        if (!source.startsWith(OWN)) {
            boolean parted = source.startsWith(PARTED);
            boolean raw = source.startsWith(RAW);
            String file = source.substring(source.indexOf(':') + 1);
            return new ConllReader(detokenizer, parted, raw).read(data.resolve("entities/train/" + file + ".conll.gz"));
        }
        String language = source.substring(OWN.length());
        List<Path> files;
        try (Stream<Path> all = Files.list(corpus)) {
            files = all.filter(file -> isOf(file, language)).sorted().toList();
        }
        List<AnnotatedText> texts = new ArrayList<>();
        for (Path file : files) {
            texts.addAll(BracketReader.read(file));
        }
        return texts;
    }

    /** Open text of a language, a sentence a line; none for a language without. */
    List<String> open(String language) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String file : OPEN) {
            lines.addAll(lines(file, language));
        }
        return lines;
    }

    /**
     * How much a text of a source counts beside others of it. WikiANN is mostly titles and fragments: what is no
     * sentence of which names are a part teaches the model that everything is a name.
     */
    static float share(String source, AnnotatedText text) {
        if (!isList(source)) {
            return 1f;
        }
        int covered = 0;
        for (AnnotatedText.Name name : text.names()) {
            covered += name.end() - name.start();
        }
        String words = text.text();
        boolean ends = words.endsWith(".") || words.endsWith("!") || words.endsWith(":");
        return ends && words.length() > 40 && covered * 2 < words.length() ? 1f : 0.2f;
    }

    /** Whether a source is a list of names more than it is text. */
    static boolean isList(String source) {
        return source.endsWith("wikiann");
    }

    private List<String> lines(String file, String language) throws IOException {
        List<String> lines = new ArrayList<>();
        String start = Locale.forLanguageTag(language).getISO3Language() + "\t";
        Path path = data.resolve("language/train/" + file + ".tsv.gz");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(start)) {
                    lines.add(line.substring(start.length()));
                }
            }
        }
        return lines;
    }

    private static boolean isOf(Path file, String language) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith(language + "-") && name.endsWith(".txt");
    }
}
