package org.wiredesk.text.cleaning.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and phrases of up to five words that pages are furnished with, and the function words, in all languages. They
 * come from {@code words/<language>.txt}, one {@code kind: phrase, phrase} per line, of the languages that
 * {@code words/languages.txt} lists. Immutable and thread-safe.
 */
final class PageWords {
    /** The most words of a phrase; what is longer counts by its first words. */
    static final int LONGEST = 5;

    private static final PageWords STANDARD = load();

    /** An open hash table from a phrase's hash to its kinds; longer phrases are found by their hash too. */
    private final int[] keys;

    private final int[] kinds;

    private PageWords(int size) {
        keys = new int[size];
        kinds = new int[size];
    }

    /** The words that ship with the project. */
    static PageWords standard() {
        return STANDARD;
    }

    /** The kinds of a phrase as bits, by its {@linkplain #extend hash}; 0 when it is none. */
    int kinds(int hash) {
        int at = slot(hash);
        return keys[at] == hash ? kinds[at] : 0;
    }

    /** The hash of a word: its small letters and digits. */
    static int hash(CharSequence text, int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + small(text.charAt(i));
        }
        return finish(hash);
    }

    /** The hash of a phrase of which one more word is known. */
    static int extend(int phrase, int word) {
        return finish(phrase * 0x9E3779B1 + word);
    }

    static char small(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    private static int finish(int hash) {
        int mixed = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
        mixed ^= mixed >>> 13;
        return mixed == 0 ? 1 : mixed;
    }

    private int slot(int hash) {
        int at = hash & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != hash) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void add(String phrase, WordKind kind) {
        List<Integer> words = new ArrayList<>();
        Tokens tokens = new Tokens(phrase);
        while (tokens.next() && words.size() < LONGEST) {
            words.add(hash(phrase, tokens.start(), tokens.end()));
        }
        if (words.isEmpty()) {
            return;
        }
        int hash = words.get(0);
        for (int word : words.subList(1, words.size())) {
            hash = extend(hash, word);
        }
        int at = slot(hash);
        keys[at] = hash;
        kinds[at] |= kind.bit();
    }

    private static PageWords load() {
        PageWords words = new PageWords(1 << 14);
        int count = 0;
        for (String language : lines("languages.txt")) {
            for (String line : lines(language + ".txt")) {
                int colon = line.indexOf(':');
                if (colon < 0) {
                    throw new IllegalStateException("no kind in line \"" + line + "\" of the words of " + language);
                }
                WordKind kind = WordKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                for (String phrase : line.substring(colon + 1).split(",", -1)) {
                    words.add(phrase, kind);
                    count++;
                }
            }
        }
        if (count * 2 > words.keys.length) {
            throw new IllegalStateException(count + " phrases need a larger table");
        }
        return words;
    }

    private static List<String> lines(String file) {
        try (InputStream in = PageWords.class.getResourceAsStream("words/" + file)) {
            if (in == null) {
                throw new IllegalStateException("words/" + file + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
