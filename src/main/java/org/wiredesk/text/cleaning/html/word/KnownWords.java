package org.wiredesk.text.cleaning.html.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Words that say what kind of text they stand in, from a resource with lines {@code label: word word ...}. Immutable. */
public final class KnownWords {
    /** The most frequent small words of many languages: running text is full of them, labels and lists of links are not. */
    public static final KnownWords FUNCTION = load("function-words.txt");

    /** Words that pile up in dialogues about consent and in appeals for support. */
    public static final KnownWords FURNITURE = load("furniture-words.txt");

    private final LongIntMap hashes = new LongIntMap();

    private KnownWords(String lines) {
        for (String line : lines.split("\n", -1)) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(':');
            for (long word : WordHashes.of(line.substring(colon < 0 ? line.length() : colon + 1))) {
                hashes.put(word, 1);
            }
        }
    }

    /** How many of some words are such. */
    public int count(long[] words) {
        int count = 0;
        for (long word : words) {
            count += hashes.get(word) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static KnownWords load(String resource) {
        try (InputStream in = KnownWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            return new KnownWords(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
