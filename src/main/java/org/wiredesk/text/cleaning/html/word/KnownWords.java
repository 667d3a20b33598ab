package org.wiredesk.text.cleaning.html.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Words that say what kind of text they stand in, from resources with lines {@code label: word word ...}. Both lists are
 * asked at once. Immutable.
 */
public final class KnownWords {
    /** The unit in what {@link #count} gives for the most frequent small words of many languages. */
    private static final int FUNCTION = 1;
    /** The same for words that pile up in dialogues about consent and in appeals for support. */
    private static final int FURNITURE = 2;

    private static final int FILTER_BITS = 16;
    private static final KnownWords WORDS = new KnownWords();

    private final LongIntMap kinds = new LongIntMap();
    /** A bit for each beginning of a hash: most words are none of ours, and need no look at the table. */
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];

    private KnownWords() {
        add(read("function-words.txt"), FUNCTION);
        add(read("furniture-words.txt"), FURNITURE);
    }

    private void add(String lines, int kind) {
        for (String line : lines.split("\n", -1)) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(':');
            for (long word : WordHashes.of(line.substring(colon < 0 ? line.length() : colon + 1))) {
                kinds.put(word, Math.max(0, kinds.get(word)) | kind);
                filter[bit(word) >> 6] |= 1L << bit(word);
            }
        }
    }

    private static int bit(long word) {
        return (int) (word >>> (Long.SIZE - FILTER_BITS));
    }

    /**
     * How many of some words are of each kind.
     *
     * @param function  the most frequent small words of many languages: running text is full of them, labels and lists of
     *     links are not
     * @param furniture words that pile up in dialogues about consent and in appeals for support
     */
    public record Counts(int function, int furniture) {}

    /** Counts words of each kind. */
    public static Counts count(long[] words) {
        int function = 0;
        int furniture = 0;
        for (long word : words) {
            if ((WORDS.filter[bit(word) >> 6] & 1L << bit(word)) != 0) {
                int kind = Math.max(0, WORDS.kinds.get(word));
                function += kind & FUNCTION;
                furniture += kind >> 1;
            }
        }
        return new Counts(function, furniture);
    }

    private static String read(String resource) {
        try (InputStream in = KnownWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
