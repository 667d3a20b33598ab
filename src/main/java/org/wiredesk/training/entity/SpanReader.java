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

    private SpanReader() {}

    /** Gives the texts of a source, one a line, in one language. */
    @FunctionalInterface
    interface Lines {
        List<String> of(String source) throws IOException;
    }

    /**
     * The annotated texts, in the order of the file; a text that its source does not have is left out.
     *
     * @throws IOException if the file or a source cannot be read, or a line is not of this form
     */
    static List<AnnotatedText> read(Path file, String language, Lines sources) throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        Map<String, String> byDigest = Map.of();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            if (line.startsWith(SOURCE)) {
                byDigest = byDigest(sources.of(line.substring(SOURCE.length())));
                continue;
            }
            String text = byDigest.get(line.substring(0, Math.min(DIGITS, line.length())));
            if (text != null) {
                try {
                    texts.add(new AnnotatedText(text, language, names(line, text)));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
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
}
