package org.wiredesk.text.cleaning.furniture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * The phrases of all languages. They come from {@code phrases/<language>.txt}, one {@code kind: phrase} per line, of the
 * languages that {@code phrases/languages.txt} lists; a star at the end of a phrase means that more text may follow on
 * the line. Immutable and thread-safe.
 */
final class Lexicon {
    private static final Lexicon STANDARD = load();

    private final Map<Kind, Map<Character, List<Phrase>>> phrases;

    private Lexicon(Map<Kind, Map<Character, List<Phrase>>> phrases) {
        this.phrases = phrases;
    }

    /** The phrases that ship with the project. */
    static Lexicon standard() {
        return STANDARD;
    }

    /** The longest phrase of a kind that stands at an offset of folded text and ends with a word; null when none does. */
    @Nullable
    Found find(Kind kind, String folded, int at) {
        Map<Character, List<Phrase>> ofKind = phrases.get(kind);
        if (ofKind == null || at >= folded.length()) {
            return null;
        }
        List<Phrase> candidates = ofKind.get(folded.charAt(at));
        if (candidates == null) {
            return null;
        }
        for (Phrase phrase : candidates) {
            int end = matchEnd(phrase.folded(), folded, at);
            if (end >= 0) {
                return new Found(phrase, at, end);
            }
        }
        return null;
    }

    /** Whether a phrase of a kind stands anywhere in folded text, at the start of a word. */
    boolean contains(Kind kind, String folded) {
        for (int i = 0; i < folded.length(); i++) {
            boolean startsWord = i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1));
            if (startsWord && find(kind, folded, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** A phrase and where it stands. */
    record Found(Phrase phrase, int start, int end) {}

    /** A space in the phrase fits any number of spaces. Returns -1 when the phrase does not stand there. */
    private static int matchEnd(String phrase, String folded, int at) {
        int i = at;
        for (int k = 0; k < phrase.length(); k++, i++) {
            if (i >= folded.length() || phrase.charAt(k) != folded.charAt(i)) {
                return -1;
            }
            if (phrase.charAt(k) == ' ') {
                while (i + 1 < folded.length() && folded.charAt(i + 1) == ' ') {
                    i++;
                }
            }
        }
        boolean endsWord = i == folded.length()
                || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                || !Character.isLetterOrDigit(folded.charAt(i));
        return endsWord ? i : -1;
    }

    private static Lexicon load() {
        Map<Kind, Map<Character, List<Phrase>>> phrases = new EnumMap<>(Kind.class);
        for (String language : lines("languages.txt")) {
            for (String line : lines(language + ".txt")) {
                add(line, language, phrases);
            }
        }
        Comparator<Phrase> longestFirst = Comparator.comparingInt(
                        (Phrase phrase) -> phrase.folded().length())
                .reversed();
        phrases.values().forEach(byFirst -> byFirst.values().forEach(list -> list.sort(longestFirst)));
        return new Lexicon(phrases);
    }

    private static void add(String line, String language, Map<Kind, Map<Character, List<Phrase>>> phrases) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("no kind in line \"" + line + "\" of the phrases of " + language);
        }
        String name = line.substring(0, colon).strip().toUpperCase(Locale.ROOT).replace('-', '_');
        String phrase = line.substring(colon + 1).strip();
        boolean open = phrase.endsWith("*");
        String folded = Fold.of(open ? phrase.substring(0, phrase.length() - 1).strip() : phrase);
        Kind kind = Kind.valueOf(name);
        phrases.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
                .add(new Phrase(kind, language, folded, open));
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
