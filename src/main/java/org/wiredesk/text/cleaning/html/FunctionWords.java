package org.wiredesk.text.cleaning.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The most frequent small words of many languages together: running text is full of them whatever its language, labels
 * and lists of links are not. They come from {@code function-words.txt}.
 */
final class FunctionWords {
    private static final LongIntMap HASHES = load();

    private FunctionWords() {}

    /** Whether the word in {@code [from, to)} is one. */
    static boolean contains(String text, int from, int to) {
        if (to - from > 6) {
            return false;
        }
        return HASHES.get(hash(text, from, to)) >= 0;
    }

    private static long hash(String text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 1_000_003 + Chars.small(text.charAt(i));
        }
        return hash;
    }

    private static LongIntMap load() {
        try (InputStream in = FunctionWords.class.getResourceAsStream("function-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("function-words.txt is missing");
            }
            Set<String> words = new TreeSet<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String list = line.substring(line.indexOf(':') + 1).strip();
                    words.addAll(List.of(list.toLowerCase(Locale.ROOT).split("\\s+", -1)));
                }
            }
            LongIntMap hashes = new LongIntMap();
            words.forEach(word -> hashes.put(hash(word, 0, word.length()), 1));
            return hashes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
