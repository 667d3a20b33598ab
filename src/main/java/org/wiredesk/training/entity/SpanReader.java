package org.wiredesk.training.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.EntityType;

/**
 * Reads where the names stand in open texts that are not part of the project: a text is known by its digest. Each line is
 * a digest, then a tab and the names, parted by blanks: {@code 31-37:P 40-52:O}, UTF-16 offsets and the first letter of the
 * type; a text without names is a digest alone. {@code source}, a tab and a name come before the texts of each source.
 */
final class SpanReader {
    private static final String SOURCE = "source\t";

    /** Hexadecimal digits of a digest: enough for ten thousands of texts. */
    private static final int DIGITS = 10;

    /** A text may be missing where so many others of its source are wanted; that few move no figure. */
    private static final int LEAST_WANTED = 100;

    private SpanReader() {}

    /** Gives the texts of a source, one a line, in one language. */
    @FunctionalInterface
    interface Lines {
        List<String> of(String source) throws IOException;
    }

    /**
     * The annotated texts, in the order of the file. Texts that a source has lost are told of and left out, as long as
     * they are few: with many gone, the same recipe would make another model.
     *
     * @param log told how many texts are missing, once for each source that lacks some
     * @throws IOException if the file or a source cannot be read, a line is not of this form, or a source lacks more than
     *     one text in a hundred
     */
    static List<AnnotatedText> read(Path file, String language, Lines sources, Consumer<String> log)
            throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        Source source = new Source("none", Map.of());
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            if (line.startsWith(SOURCE)) {
                source.close(file, log);
                String name = line.substring(SOURCE.length());
                source = new Source(name, byDigest(sources.of(name)));
                continue;
            }
            String text = source.text(line.substring(0, Math.min(DIGITS, line.length())));
            if (text != null) {
                try {
                    texts.add(new AnnotatedText(text, language, names(line, text)));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        source.close(file, log);
        return texts;
    }

    /** What a text is known by. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Map<String, String> byDigest(List<String> texts) {
        Map<String, String> byDigest = new HashMap<>();
        for (String text : texts) {
            byDigest.put(digest(text), text);
        }
        return byDigest;
    }

    private static List<AnnotatedText.Name> names(String line, String text) {
        List<AnnotatedText.Name> names = new ArrayList<>();
        if (line.length() > DIGITS) {
            for (String item : line.substring(DIGITS + 1).split(" ", -1)) {
                int dash = item.indexOf('-');
                int colon = item.indexOf(':', dash);
                int start = Integer.parseInt(item.substring(0, dash));
                int end = Integer.parseInt(item.substring(dash + 1, colon));
                if (start >= end || end > text.length()) {
                    throw new IllegalArgumentException("no name at " + item);
                }
                names.add(new AnnotatedText.Name(start, end, type(item.substring(colon + 1))));
            }
        }
        return names;
    }

    private static EntityType type(String letter) {
        return switch (letter) {
            case "P" -> EntityType.PER;
            case "L" -> EntityType.LOC;
            case "O" -> EntityType.ORG;
            default -> throw new IllegalArgumentException("no type " + letter);
        };
    }

    /** The texts of a source, and how many were looked for. Not thread-safe. */
    private static final class Source {
        private final String name;
        private final Map<String, String> texts;
        private int wanted;
        private int missing;

        Source(String name, Map<String, String> texts) {
            this.name = name;
            this.texts = texts;
        }

        @Nullable
        String text(String digest) {
            String text = texts.get(digest);
            wanted++;
            if (text == null) {
                missing++;
            }
            return text;
        }

        void close(Path file, Consumer<String> log) throws IOException {
            if (missing == 0) {
                return;
            }
            String report = file + ": " + missing + " of " + wanted + " texts are not in source " + name;
            if (missing * LEAST_WANTED > wanted) {
                throw new IOException(report);
            }
            log.accept(report);
        }
    }
}
