package org.wiredesk.training.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a language before a word of a text is read: a line of {@code expectations.tsv}, which says what each
 * figure means.
 *
 * @param parent the language that it shares most words with, where it has too little text to know which; null for none
 */
record Expectation(
        Kind kind,
        double prior,
        double population,
        double worth,
        @Nullable String parent) {
    /** What kind of a language it is. */
    enum Kind {
        COMMON,
        REGION,
        VARIETY,
        USUAL,
        RARE
    }

    private static final Expectation USUAL = new Expectation(Kind.USUAL, 0.7, 0.7, 1.0, null);

    private static final int FIELDS = 6;

    /** What is expected of a language; of one that is not listed, the usual. */
    static Expectation of(String label, Map<String, Expectation> all) {
        return all.getOrDefault(label, USUAL);
    }

    /** The expectations of the resource file by ISO 639-3 code. */
    static Map<String, Expectation> all() {
        Map<String, Expectation> all = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(Expectation.class.getResourceAsStream("expectations.tsv"), "expectations.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> read(line, all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void read(String line, Map<String, Expectation> all) {
        String[] fields = line.split("\t", -1);
        if (fields.length < FIELDS || all.containsKey(fields[0])) {
            throw new IllegalArgumentException("expectations.tsv: not understood, or listed twice: " + line);
        }
        all.put(
                fields[0],
                new Expectation(
                        Kind.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                        Double.parseDouble(fields[2]),
                        Double.parseDouble(fields[3]),
                        Double.parseDouble(fields[4]),
                        fields[5].equals("-") ? null : fields[5]));
    }
}
