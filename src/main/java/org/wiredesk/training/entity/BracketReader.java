package org.wiredesk.training.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wiredesk.article.EntityType;

/**
 * Reads text with names in square brackets, type first: {@code Il vit à [LOC Gao].} A text a line; lines with
 * {@code #} first are comments. Brackets that hold no type are brackets.
 */
final class BracketReader {
    private BracketReader() {}

    /** The texts of a file, whose name begins with their language: {@code fr-mali.txt}. */
    static List<AnnotatedText> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String language = name.substring(0, Math.max(0, name.indexOf('-')));
        if (language.length() != 2) {
            throw new IOException(file + ": its name does not begin with a language, as in fr-news.txt");
        }
        List<AnnotatedText> texts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                try {
                    texts.add(parse(line.strip(), language));
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return texts;
    }

    /** One text. */
    static AnnotatedText parse(String line, String language) {
        StringBuilder text = new StringBuilder(line.length());
        List<AnnotatedText.Name> names = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            EntityType type = type(line, at);
            if (type == null) {
                text.append(line.charAt(at++));
                continue;
            }
            int from = at + 5;
            int close = line.indexOf(']', from);
            if (close < 0) {
                throw new IllegalArgumentException("no ] after [" + type);
            }
            String exact = line.substring(from, close);
            if (exact.isBlank() || exact.indexOf('[') >= 0 || !exact.strip().equals(exact)) {
                throw new IllegalArgumentException("not a name: " + exact);
            }
            names.add(new AnnotatedText.Name(text.length(), text.length() + exact.length(), type));
            text.append(exact);
            at = close + 1;
        }
        return new AnnotatedText(text.toString(), language, List.copyOf(names));
    }

    private static @org.jspecify.annotations.Nullable EntityType type(String line, int at) {
        if (line.charAt(at) != '[') {
            return null;
        }
        for (EntityType type : EntityType.values()) {
            if (line.startsWith(type.name() + " ", at + 1)) {
                return type;
            }
        }
        return null;
    }
}
