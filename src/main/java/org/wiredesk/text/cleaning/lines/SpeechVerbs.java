package org.wiredesk.text.cleaning.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Verbs by which stories say who speaks, of many languages together; from {@code speech-verbs.txt}. Stateless. */
final class SpeechVerbs {
    private static final Set<String> VERBS = load();
    private static final String MARKS = ",.!?…–—-»”\"";
    /** How many words after the mark that ends the speech the verb may be: "my brother said". */
    private static final int REACH = 3;

    private SpeechVerbs() {}

    /** Whether a mark stands in a text with such a verb right behind it, or after a word or two. */
    static boolean follow(String text) {
        int since = REACH;
        for (String word : text.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            int end = word.length();
            while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
                end--;
            }
            int start = 0;
            while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
                start++;
            }
            since = start > 0 && MARKS.indexOf(word.charAt(start - 1)) >= 0 ? 0 : since;
            if (since < REACH && VERBS.contains(word.substring(start, end))) {
                return true;
            }
            boolean marked = end < word.length() && MARKS.indexOf(word.charAt(word.length() - 1)) >= 0;
            since = marked ? 0 : since + 1;
        }
        return false;
    }

    private static Set<String> load() {
        try (InputStream in = SpeechVerbs.class.getResourceAsStream("speech-verbs.txt")) {
            if (in == null) {
                throw new IllegalStateException("speech-verbs.txt is missing");
            }
            Set<String> verbs = new TreeSet<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    for (String verb : line.substring(line.indexOf(':') + 1).split(",", -1)) {
                        verbs.add(verb.strip());
                    }
                }
            }
            return Set.copyOf(verbs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
