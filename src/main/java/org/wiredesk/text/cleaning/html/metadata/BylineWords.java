package org.wiredesk.text.cleaning.html.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wiredesk.text.cleaning.furniture.Fold;

/** The words around the names of authors that {@code bylines.txt} lists; all of them folded. */
final class BylineWords {
    private static final Map<Kind, Set<String>> WORDS = load();
    /** For each kind, the characters that its phrases begin with, and the length of the longest one. */
    private static final Map<Kind, Bounds> BOUNDS = bounds();

    /** The longest phrase, in words. */
    static final int LONGEST = 5;

    enum Kind {
        LEAD,
        CONTRIBUTOR,
        AND,
        PARTICLE,
        ROLE,
        CREDENTIAL,
        ORGANISATION,
        GENERIC,
        NOISE,
        SECTION,
        SUFFIX,
        WEEKDAY
    }

    private record Bounds(String firsts, int longest) {}

    private BylineWords() {}

    static boolean is(Kind kind, String folded) {
        return WORDS.get(kind).contains(folded);
    }

    /** Whether a phrase of a kind begins as a text does that is not folded; most texts begin otherwise. */
    static boolean mayBegin(Kind kind, String text) {
        return !text.isEmpty() && BOUNDS.get(kind).firsts().indexOf(Fold.of(text.charAt(0))) >= 0;
    }

    /** Where the longest phrase of a kind that a folded text begins with ends, at the end of a word; 0 when none fits. */
    static int prefix(Kind kind, String folded) {
        Bounds bounds = BOUNDS.get(kind);
        if (folded.isEmpty() || bounds.firsts().indexOf(folded.charAt(0)) < 0) {
            return 0;
        }
        int words = 0;
        int found = 0;
        int last = Math.min(folded.length(), bounds.longest());
        for (int i = 1; i <= last && words < LONGEST; i++) {
            boolean border = i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i));
            if (border && Character.isLetterOrDigit(folded.charAt(i - 1))) {
                words++;
                found = is(kind, folded.substring(0, i)) ? i : found;
            }
        }
        return found;
    }

    private static Map<Kind, Bounds> bounds() {
        Map<Kind, Bounds> bounds = new EnumMap<>(Kind.class);
        WORDS.forEach((kind, phrases) -> {
            StringBuilder firsts = new StringBuilder();
            int longest = 0;
            for (String phrase : phrases) {
                longest = Math.max(longest, phrase.length());
                if (!phrase.isEmpty() && firsts.indexOf(phrase.substring(0, 1)) < 0) {
                    firsts.append(phrase.charAt(0));
                }
            }
            bounds.put(kind, new Bounds(firsts.toString(), longest));
        });
        return bounds;
    }

    private static Map<Kind, Set<String>> load() {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        try (InputStream in = BylineWords.class.getResourceAsStream("bylines.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource bylines.txt is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    Kind kind = Kind.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
                    for (String phrase : line.substring(colon + 1).split(",", -1)) {
                        words.get(kind).add(Fold.of(phrase.strip()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
