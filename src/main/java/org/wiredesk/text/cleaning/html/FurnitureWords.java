package org.wiredesk.text.cleaning.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Words that pile up in dialogues about consent and in appeals for support; from {@code furniture-words.txt}. */
final class FurnitureWords {
    private static final LongIntMap WORDS = load();

    private FurnitureWords() {}

    /** How many of some words are such. */
    static int count(long[] words) {
        int count = 0;
        for (long word : words) {
            count += WORDS.get(word) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static LongIntMap load() {
        LongIntMap words = new LongIntMap();
        for (String line : read().split("\n", -1)) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(':');
            for (long word : WordHashes.of(line.substring(colon < 0 ? line.length() : colon + 1))) {
                words.put(word, 1);
            }
        }
        return words;
    }

    private static String read() {
        try (InputStream in = FurnitureWords.class.getResourceAsStream("furniture-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("furniture-words.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
