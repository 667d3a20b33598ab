package org.wiredesk.text.cleaning.furniture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * The phrases of all languages. They come from {@code phrases/<language>.txt}, one {@code kind: phrase} per line, of the
 * languages that {@code phrases/languages.txt} lists; a star at the end of a phrase means that more text may follow on
 * the line. Immutable and thread-safe.
 */
final class Lexicon {
    /** Shorter words say too little inside a paragraph. */
    private static final int SHORTEST_INSIDE = 3;

    private static final Lexicon STANDARD = load();

    private final PhraseTrie all = new PhraseTrie();
    private final PhraseTrie inside = new PhraseTrie();

    private Lexicon() {}

    /** The phrases that ship with the project. */
    static Lexicon standard() {
        return STANDARD;
    }

    /** The longest phrase of a kind that stands at an offset of a text and ends with a word; null when none does. */
    @Nullable
    Found find(Kind kind, String text, int at) {
        return all.longest(kind.bit(), text, at);
    }

    /** The longest phrase of some kinds, given as the sum of their bits. */
    @Nullable
    Found find(long kinds, String text, int at) {
        return all.longest(kinds, text, at);
    }

    /** Whether a phrase of a kind stands between two offsets, at the start of a word. */
    boolean contains(Kind kind, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean startsWord = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (startsWord) {
                Found found = find(kind, text, i);
                if (found != null && found.end() <= to) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The phrases that matter inside paragraphs. */
    PhraseTrie inside() {
        return inside;
    }

    private void add(String line, String language) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("no kind in line \"" + line + "\" of the phrases of " + language);
        }
        String name = line.substring(0, colon).strip().toUpperCase(Locale.ROOT).replace('-', '_');
        String words = line.substring(colon + 1).strip();
        boolean open = words.endsWith("*");
        String written = open ? words.substring(0, words.length() - 1).strip() : words;
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            if (!Fold.isSkipped(written.charAt(i))) {
                folded.append(Fold.of(written.charAt(i)));
            }
        }
        Phrase phrase = new Phrase(Kind.valueOf(name), language, written, folded.toString(), open);
        all.add(phrase);
        if (phrase.kind().isInside() && (folded.length() >= SHORTEST_INSIDE || !Character.isLetter(folded.charAt(0)))) {
            inside.add(phrase);
        }
    }

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (String language : lines("languages.txt")) {
            for (String line : lines(language + ".txt")) {
                lexicon.add(line, language);
            }
        }
        return lexicon;
    }

    private static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Lexicon.class.getResourceAsStream("phrases/" + file)) {
            if (in == null) {
                throw new IllegalStateException("phrases/" + file + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
