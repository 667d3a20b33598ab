package org.wiredesk.text.cleaning.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases by which page authors name the parts of their pages, each under the rule that it stands for.
 *
 * <p>A resource line is {@code rule: phrase, phrase, ...}; a phrase is words in a row; a {@code *} at its end stands for
 * any letters more. Phrases match inside one name only. Immutable and thread-safe.
 */
final class Vocabulary {
    private static final int LONGEST_PHRASE = 3;
    private static final int SHORTEST_PREFIX = 3;

    private final List<String> rules;
    private final Map<String, String> phrases;
    private final Map<String, String> prefixes;
    /** How prefixes begin: most names need not be looked at any closer. */
    private final Set<String> beginnings;

    private Vocabulary(List<String> rules, Map<String, String> phrases, Map<String, String> prefixes) {
        this.rules = rules;
        this.phrases = phrases;
        this.prefixes = prefixes;
        this.beginnings = prefixes.keySet().stream()
                .map(prefix -> prefix.substring(0, SHORTEST_PREFIX))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the rules, in the order of the resource. */
    List<String> rules() {
        return rules;
    }

    /** Reads a resource that stands beside this class. */
    static Vocabulary load(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vocabulary parse(String lines) {
        Set<String> rules = new LinkedHashSet<>();
        Map<String, String> phrases = new HashMap<>();
        Map<String, String> prefixes = new HashMap<>();
        for (String line : lines.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String rule = line.substring(0, colon).strip();
            rules.add(rule);
            for (String phrase : line.substring(colon + 1).split(",", -1)) {
                String stripped = phrase.strip();
                if (stripped.endsWith("*")) {
                    prefixes.putIfAbsent(stripped.substring(0, stripped.length() - 1), rule);
                } else if (!stripped.isEmpty()) {
                    phrases.putIfAbsent(stripped, rule);
                }
            }
        }
        return new Vocabulary(List.copyOf(rules), Map.copyOf(phrases), Map.copyOf(prefixes));
    }

    /**
     * A name that fits.
     *
     * @param name the words of the name, joined by spaces
     */
    record Match(String rule, String name) {}

    /** The rule that the first fitting name of an element stands for; null when there is none. */
    @Nullable
    String rule(Element element) {
        for (List<String> words : NameWords.of(element)) {
            String rule = rule(words);
            if (rule != null) {
                return rule;
            }
        }
        return null;
    }

    /** The rule that a name stands for, given by its words; null when there is none. */
    @Nullable
    String rule(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder phrase = new StringBuilder();
            String first = words.get(from);
            boolean begins = first.length() >= SHORTEST_PREFIX
                    ? beginnings.contains(first.substring(0, SHORTEST_PREFIX))
                    : words.size() > from + 1;
            for (int to = from; to < words.size() && to < from + LONGEST_PHRASE; to++) {
                int wordStart = phrase.length() + (to > from ? 1 : 0);
                phrase.append(to > from ? " " : "").append(words.get(to));
                String found = phrases.get(phrase.toString());
                for (int end = phrase.length(); begins && found == null && end >= wordStart + SHORTEST_PREFIX; end--) {
                    found = prefixes.get(phrase.substring(0, end));
                }
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
