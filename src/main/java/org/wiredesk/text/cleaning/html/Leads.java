package org.wiredesk.text.cleaning.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases of all languages that furniture begins with, as a hint: whether it is furniture is decided elsewhere. */
final class Leads {
    /** The kinds that are looked for. */
    static final List<String> KINDS = List.of(
            "read-also",
            "read-also-colon",
            "rights",
            "rights-start",
            "byline",
            "source",
            "original",
            "credit",
            "caption",
            "share",
            "comments",
            "newsletter",
            "advert",
            "navigation",
            "note",
            "agency");

    private static final String FOLDER = "/org/wiredesk/text/cleaning/furniture/phrases/";
    private static final int LONGEST = 60;
    private static final int READ_ALSO = KINDS.indexOf("read-also");
    private static final int READ_ALSO_COLON = KINDS.indexOf("read-also-colon");
    private static final int RIGHTS = KINDS.indexOf("rights");
    private static final int COMMENTS = KINDS.indexOf("comments");

    private static final Map<String, Integer> PHRASES = load();

    /** Numbers the hashes of what phrases begin with, up to the first sign: most texts begin otherwise. */
    private static final LongIntMap FIRST_WORDS = firstWords();

    /** By such a number, a bit for each length that phrases have which begin so. */
    private static final long[] LENGTHS = lengths();

    private Leads() {}

    /**
     * What a text begins with.
     *
     * @param kind   its position in {@link #KINDS}
     * @param length in characters
     */
    record Lead(int kind, int length) {
        /** Whether the text refers to another article: by its phrase, or by everyday words before a colon. */
        boolean isReadAlso(String text) {
            return kind == READ_ALSO || (kind == READ_ALSO_COLON && (isWhole(text) || text.indexOf(':') >= 0));
        }

        /** Whether what comes next is rather not of the story, if the phrase stands alone. */
        boolean endsStory() {
            return kind == READ_ALSO || kind == READ_ALSO_COLON || kind == COMMENTS;
        }

        /** Whether the text says what readers may not do with the article. */
        boolean isRightsNotice() {
            return kind == RIGHTS;
        }

        /** Whether nothing but the phrase, and signs, is in the text. */
        boolean isWhole(String text) {
            return text.chars().filter(Character::isLetterOrDigit).count() <= length;
        }
    }

    /** The longest phrase that the text begins with; null when there is none. */
    static @Nullable Lead of(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int word = start;
        while (word < text.length() && Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        int first = word - start > LONGEST ? -1 : FIRST_WORDS.get(hash(text, start, word));
        if (first < 0) {
            return null;
        }
        long lengths = LENGTHS[first];
        int longest = Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths);
        String folded = fold(text.substring(start, Math.min(text.length(), start + longest + 1)));
        for (int end = Math.min(longest, folded.length()); end > 0; end--) {
            boolean possible = (lengths >>> end & 1) != 0;
            boolean inside = end < folded.length() && Character.isLetterOrDigit(folded.charAt(end));
            if (possible && !inside && Character.isLetterOrDigit(folded.charAt(end - 1))) {
                Integer kind = PHRASES.get(folded.substring(0, end));
                if (kind != null) {
                    return new Lead(kind, end);
                }
            }
        }
        return null;
    }

    private static LongIntMap firstWords() {
        LongIntMap words = new LongIntMap();
        for (String phrase : PHRASES.keySet()) {
            words.putIfAbsent(firstHash(phrase), words.size());
        }
        return words;
    }

    private static long[] lengths() {
        long[] lengths = new long[FIRST_WORDS.size()];
        for (String phrase : PHRASES.keySet()) {
            lengths[FIRST_WORDS.get(firstHash(phrase))] |= 1L << phrase.length();
        }
        return lengths;
    }

    private static long firstHash(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return hash(phrase, 0, end);
    }

    private static long hash(String text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 1_000_003 + Chars.small(text.charAt(i));
        }
        return hash;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> phrases = new HashMap<>();
        for (String language : read("languages.txt").split("\n", -1)) {
            if (!language.isBlank() && !language.startsWith("#")) {
                for (String line : read(language.strip() + ".txt").split("\n", -1)) {
                    int colon = line.indexOf(':');
                    int kind = colon < 0 || line.startsWith("#")
                            ? -1
                            : KINDS.indexOf(line.substring(0, colon).strip());
                    String phrase =
                            fold(line.substring(colon + 1)).replace('*', ' ').strip();
                    if (kind >= 0 && phrase.length() <= LONGEST) {
                        phrases.putIfAbsent(phrase, kind);
                    }
                }
            }
        }
        return Map.copyOf(phrases);
    }

    private static String read(String file) {
        try (InputStream in = Leads.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
