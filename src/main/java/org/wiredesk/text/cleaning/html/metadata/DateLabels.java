package org.wiredesk.text.cleaning.html.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.text.cleaning.furniture.Fold;

/** What the words before a date say that it is the date of; from {@code dates.txt}. */
final class DateLabels {
    private static final Map<String, Label> PHRASES = load();
    private static final int LONGEST = 4;

    enum Label {
        PUBLISHED,
        MODIFIED,
        OTHER,
        READING,
        NONE
    }

    private DateLabels() {}

    /** The label in a stretch of text: the last one of it, so that the nearest before a date decides. */
    static Label in(String text) {
        List<String> words = words(Fold.of(text));
        for (int end = words.size(); end > 0; end--) {
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                Label label =
                        PHRASES.get(end - start == 1 ? words.get(start) : String.join(" ", words.subList(start, end)));
                if (label != null) {
                    return label;
                }
            }
        }
        return Label.NONE;
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && isInWord(folded.charAt(i));
            if (!inside && start >= 0) {
                words.add(folded.substring(start, i));
            }
            start = !inside ? -1 : start < 0 ? i : start;
        }
        return words;
    }

    private static boolean isInWord(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || c == '\'';
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a short line says how long reading takes. */
    static boolean isReadingTime(String line) {
        return DateText.hasDigit(line) && in(line) == Label.READING;
    }

    private static Map<String, Label> load() {
        Map<String, Label> phrases = new HashMap<>();
        try (InputStream in = DateLabels.class.getResourceAsStream("dates.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource dates.txt is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    Label label = Label.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
                    for (String phrase : line.substring(colon + 1).split(",", -1)) {
                        phrases.putIfAbsent(Fold.of(phrase.strip()), label);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(phrases);
    }
}
