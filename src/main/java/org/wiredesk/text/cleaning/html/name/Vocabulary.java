package org.wiredesk.text.cleaning.html.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Lists of words and phrases by which page authors name the parts of their pages, each under the rule that it stands
 * for. All lists are asked at once, in one walk over a name.
 *
 * <p>A resource line is {@code rule: phrase, phrase, ...}; a phrase is words in a row, in ASCII; a {@code *} at its end
 * stands for any letters more. Phrases match inside one name only. Immutable and thread-safe.
 */
public final class Vocabulary {
    private static final int SHORTEST_PREFIX = 3;
    /** Letters, figures and the space: what phrases are written in. */
    private static final int SIGNS = 37;

    private static final int SPACE = 36;

    private final List<List<String>> rules = new ArrayList<>();
    private final int lists;
    /** A trie: for each node and sign the next node, 0 for none. */
    private short[] next = new short[64 * SIGNS];
    /** For each node and list, one more than the number of the rule of the phrase that ends there; of the prefix. */
    private byte[] phrases;

    private byte[] prefixes;
    /** For each node, whether a phrase, or a prefix, of any list ends there. */
    private boolean[] ends = new boolean[64];

    private int nodes = 1;

    private Vocabulary(List<String> contents) {
        this.lists = contents.size();
        this.phrases = new byte[64 * lists];
        this.prefixes = new byte[64 * lists];
        for (int list = 0; list < lists; list++) {
            rules.add(new ArrayList<>());
            read(contents.get(list), list);
        }
    }

    /** The names of the rules of a list, in the order of the resource. */
    List<String> rules(int list) {
        return Collections.unmodifiableList(rules.get(list));
    }

    /** Reads resources that stand beside this class, one list each. */
    static Vocabulary load(String... resources) {
        List<String> contents = new ArrayList<>();
        for (String resource : resources) {
            try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("resource " + resource + " is missing");
                }
                contents.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Vocabulary(contents);
    }

    static Vocabulary parse(String... contents) {
        return new Vocabulary(List.of(contents));
    }

    private void read(String lines, int list) {
        List<String> known = rules.get(list);
        for (String line : lines.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String rule = line.substring(0, colon).strip();
            if (!known.contains(rule)) {
                known.add(rule);
            }
            for (String phrase : line.substring(colon + 1).split(",", -1)) {
                if (!phrase.isBlank()) {
                    add(phrase.strip(), list, (byte) (known.indexOf(rule) + 1));
                }
            }
        }
    }

    private void add(String phrase, int list, byte rule) {
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
        byte[] target = prefix ? prefixes : phrases;
        int slot = node * lists + list;
        target[slot] = target[slot] == 0 ? rule : target[slot];
        ends[node] = true;
    }

    private short grow() {
        if (nodes == ends.length) {
            next = Arrays.copyOf(next, 2 * nodes * SIGNS);
            phrases = Arrays.copyOf(phrases, 2 * nodes * lists);
            prefixes = Arrays.copyOf(prefixes, 2 * nodes * lists);
            ends = Arrays.copyOf(ends, 2 * nodes);
        }
        return (short) nodes++;
    }

    /**
     * A name that fits.
     *
     * @param name the words of the name, joined by spaces
     */
    public record Match(String rule, String name) {}

    /**
     * For each list, the number of the rule that a name stands for; -1 where there is none.
     *
     * @param name its words in small letters, joined by spaces
     */
    int[] find(String name) {
        int[] found = new int[lists];
        int[] prefix = new int[lists];
        for (int from = 0; from >= 0 && from < name.length(); from = wordAfter(name, from)) {
            at(name, from, found, prefix);
        }
        for (int list = 0; list < lists; list++) {
            found[list]--;
        }
        return found;
    }

    /**
     * Notes, for each list without a rule so far, the rule of the shortest run of words from a place on that is a phrase,
     * or else has a prefix in its last word.
     *
     * @param found  for each list, one more than the number of the rule; 0 for none
     * @param prefix room for one number per list
     */
    private void at(String name, int from, int[] found, int[] prefix) {
        int node = 0;
        int wordStart = from;
        boolean anyPrefix = false;
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ') {
                if (ends[node] || anyPrefix) {
                    note(node, found, prefix, anyPrefix);
                    anyPrefix = false;
                }
                wordStart = i + 1;
            }
            int sign = sign(c);
            node = sign < 0 ? 0 : next[node * SIGNS + sign];
            if (node == 0) {
                break;
            }
            if (ends[node] && i + 1 - wordStart >= SHORTEST_PREFIX) {
                for (int list = 0; list < lists; list++) {
                    int rule = prefixes[node * lists + list];
                    prefix[list] = rule > 0 ? rule : anyPrefix ? prefix[list] : 0;
                }
                anyPrefix = true;
            }
        }
        if (ends[node] || anyPrefix) {
            note(node, found, prefix, anyPrefix);
        }
    }

    private void note(int node, int[] found, int[] prefix, boolean anyPrefix) {
        for (int list = 0; list < lists; list++) {
            if (found[list] == 0) {
                int phrase = phrases[node * lists + list];
                found[list] = phrase > 0 ? phrase : anyPrefix ? prefix[list] : 0;
            }
        }
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
