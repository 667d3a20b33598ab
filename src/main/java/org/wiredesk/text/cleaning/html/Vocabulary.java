package org.wiredesk.text.cleaning.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases by which page authors name the parts of their pages, each under the rule that it stands for.
 *
 * <p>A resource line is {@code rule: phrase, phrase, ...}; a phrase is words in a row, in ASCII; a {@code *} at its end
 * stands for any letters more. Phrases match inside one name only. Immutable and thread-safe.
 */
final class Vocabulary {
    private static final int SHORTEST_PREFIX = 3;
    /** Letters, figures and the space: what phrases are written in. */
    private static final int SIGNS = 37;

    private static final int SPACE = 36;

    private final List<String> rules = new ArrayList<>();
    /** A trie: for each node and sign the next node, 0 for none. */
    private short[] next = new short[64 * SIGNS];
    /** For each node, one more than the number of the rule of the phrase that ends there; of the prefix that does. */
    private byte[] phrases = new byte[64];

    private byte[] prefixes = new byte[64];
    private int nodes = 1;

    private Vocabulary() {}

    /** The names of the rules, in the order of the resource. */
    List<String> rules() {
        return List.copyOf(rules);
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
        Vocabulary vocabulary = new Vocabulary();
        for (String line : lines.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String rule = line.substring(0, colon).strip();
            if (!vocabulary.rules.contains(rule)) {
                vocabulary.rules.add(rule);
            }
            for (String phrase : line.substring(colon + 1).split(",", -1)) {
                if (!phrase.isBlank()) {
                    vocabulary.add(phrase.strip(), (byte) (vocabulary.rules.indexOf(rule) + 1));
                }
            }
        }
        return vocabulary;
    }

    private void add(String phrase, byte rule) {
        boolean prefix = phrase.endsWith("*");
        int node = 0;
        for (int i = 0; i < phrase.length() - (prefix ? 1 : 0); i++) {
            int sign = sign(phrase.charAt(i));
            if (sign < 0) {
                throw new IllegalArgumentException("\"" + phrase + "\" is not in small letters and figures");
            }
            int slot = node * SIGNS + sign;
            if (next[slot] == 0) {
                short fresh = grow();
                next[slot] = fresh;
            }
            node = next[slot];
        }
        byte[] ends = prefix ? prefixes : phrases;
        ends[node] = ends[node] == 0 ? rule : ends[node];
    }

    private short grow() {
        if (nodes == phrases.length) {
            next = Arrays.copyOf(next, 2 * nodes * SIGNS);
            phrases = Arrays.copyOf(phrases, 2 * nodes);
            prefixes = Arrays.copyOf(prefixes, 2 * nodes);
        }
        return (short) nodes++;
    }

    /**
     * A name that fits.
     *
     * @param name the words of the name, joined by spaces
     */
    record Match(String rule, String name) {}

    /** The rule that a name stands for, its words in small letters and joined by spaces; null when there is none. */
    @Nullable
    String rule(String name) {
        for (int from = 0; from >= 0 && from < name.length(); from = wordAfter(name, from)) {
            int rule = at(name, from);
            if (rule > 0) {
                return rules.get(rule - 1);
            }
        }
        return null;
    }

    /** The rule of the shortest run of words from a place on that is a phrase, or else has a prefix in its last word. */
    private int at(String name, int from) {
        int node = 0;
        int wordStart = from;
        int prefix = 0;
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ') {
                int found = phrases[node] > 0 ? phrases[node] : prefix;
                if (found > 0) {
                    return found;
                }
                wordStart = i + 1;
                prefix = 0;
            }
            int sign = sign(c);
            node = sign < 0 ? 0 : next[node * SIGNS + sign];
            if (node == 0) {
                return prefix;
            }
            prefix = prefixes[node] > 0 && i + 1 - wordStart >= SHORTEST_PREFIX ? prefixes[node] : prefix;
        }
        return phrases[node] > 0 ? phrases[node] : prefix;
    }

    private static int wordAfter(String name, int from) {
        int space = name.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }

    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? c - '0' + 26 : c == ' ' ? SPACE : -1;
    }
}
