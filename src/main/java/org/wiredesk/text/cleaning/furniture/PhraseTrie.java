package org.wiredesk.text.cleaning.furniture;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trie of folded phrases. Its edges lie in one open-addressed table, those of the root in a plain one, so that most
 * words are refused after a look or two. Immutable and thread-safe once it is built.
 */
final class PhraseTrie {
    private static final int ROOT = 0;
    private static final long ALL_KINDS = -1;
    private static final int MIX = 0x9E3779B1;
    private static final Phrase[] NONE = {};
    private static final int FILTER_SHIFT = 15;
    private static final int FILTERED = 4;
    /** The bits that all letters of the Arabic block share; there, signs that are skipped may stand between. */
    private static final int ARABIC = 0x600;

    /** Stands for any number in a phrase, not at its beginning. */
    private static final char NUMBER = '#';

    private static final char[] SIGNS = signs();

    private final char[] first = new char[Character.MAX_VALUE + 1];
    private final long[] filter = new long[1 << (32 - FILTER_SHIFT - 6)];
    private int[] keys = new int[64];
    private char[] targets = new char[64];
    private int edges;
    private int nodes = 1;
    /** By node, the phrases that end there. */
    private Phrase[][] phrases = new Phrase[64][];
    /** By node, the bits of the kinds of the phrases that end there or farther on. */
    private long[] ahead = new long[64];

    PhraseTrie() {
        phrases[ROOT] = NONE;
    }

    /** Whether a phrase may stand at an offset, by its first characters; some others pass as well. */
    boolean mayStand(char[] text, int at) {
        char one = Fold.of(text[at]);
        if (first[one] == ROOT) {
            return false;
        }
        if (at + FILTERED > text.length) {
            return true;
        }
        char two = Fold.of(text[at + 1]);
        char three = Fold.of(text[at + 2]);
        char four = Fold.of(text[at + 3]);
        int bit = filterBit(one, two, three, four);
        boolean vowelSigns = (text[at] & ARABIC) == ARABIC;
        return (filter[bit >>> 6] & (1L << bit)) != 0 || vowelSigns;
    }

    /** Signs and spaces count as one: any of them may stand behind a short phrase. */
    private static int filterBit(char one, char two, char three, char four) {
        int mixed = (((one * 31 + SIGNS[two]) * 31 + SIGNS[three]) * 31 + SIGNS[four]) * MIX;
        return mixed >>> FILTER_SHIFT;
    }

    private static char[] signs() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = Character.isLetterOrDigit((char) c) ? (char) c : ' ';
        }
        return table;
    }

    /** The node behind an edge; 0 when there is none. */
    int next(int node, char folded) {
        if (node == ROOT) {
            return first[folded];
        }
        int key = key(node, folded);
        int mask = keys.length - 1;
        for (int i = slot(key, mask); targets[i] != 0; i = (i + 1) & mask) {
            if (keys[i] == key) {
                return targets[i];
            }
        }
        return 0;
    }

    /** The phrases that end at a node. */
    Phrase[] at(int node) {
        return phrases[node];
    }

    /** Adds a phrase; only while the trie is being built. */
    void add(Phrase phrase) {
        int node = ROOT;
        for (int i = 0; i < phrase.folded().length(); i++) {
            char c = phrase.folded().charAt(i);
            int next = next(node, c);
            node = next == 0 ? link(node, c) : next;
            ahead[node] |= phrase.kind().bit();
        }
        String start = phrase.folded() + "   ";
        int bit = filterBit(start.charAt(0), start.charAt(1), start.charAt(2), start.charAt(3));
        filter[bit >>> 6] |= 1L << bit;
        Phrase[] known = phrases[node];
        for (int i = 0; i < known.length; i++) {
            if (known[i].kind() == phrase.kind() && known[i].open() == phrase.open()) {
                known[i] = known[i].sharedWith(phrase.language());
                return;
            }
        }
        Phrase[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = phrase;
        phrases[node] = more;
    }

    private int link(int node, char folded) {
        int target = nodes++;
        if (target > Character.MAX_VALUE) {
            throw new IllegalStateException("the phrases need more than " + Character.MAX_VALUE + " nodes");
        }
        if (target == phrases.length) {
            phrases = Arrays.copyOf(phrases, target * 2);
            ahead = Arrays.copyOf(ahead, target * 2);
        }
        phrases[target] = NONE;
        if (node == ROOT) {
            first[folded] = (char) target;
            return target;
        }
        if (edges * 2 >= keys.length) {
            grow();
        }
        put(key(node, folded), (char) target);
        edges++;
        return target;
    }

    private void grow() {
        int[] oldKeys = keys;
        char[] oldTargets = targets;
        keys = new int[oldKeys.length * 2];
        targets = new char[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(int key, char target) {
        int mask = keys.length - 1;
        int i = slot(key, mask);
        while (targets[i] != 0) {
            i = (i + 1) & mask;
        }
        keys[i] = key;
        targets[i] = target;
    }

    private static int key(int node, char folded) {
        return (node << 16) | folded;
    }

    private static int slot(int key, int mask) {
        int mixed = key * MIX;
        return (mixed ^ (mixed >>> 15)) & mask;
    }

    /** The longest phrase of some kinds that stands at an offset of a text and ends with a word; null when none does. */
    @Nullable
    Found longest(long kinds, String text, int at) {
        return walk(kinds, text, at, null);
    }

    /** Adds all phrases that stand at an offset of a text and end with a word, shortest first. */
    void collect(String text, int at, List<Found> found) {
        walk(ALL_KINDS, text, at, found);
    }

    /** The last phrase on the way along a text; all of them go to a list, when there is one. */
    private @Nullable Found walk(long kinds, String text, int at, @Nullable List<Found> all) {
        Found longest = null;
        int node = ROOT;
        int i = at;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (Fold.isSkipped(c) && node != ROOT) {
                continue;
            }
            char folded = Fold.of(c);
            int from = node;
            node = next(from, folded);
            if (node == ROOT && from != ROOT && isDigit(folded)) {
                node = next(from, NUMBER);
                i = numberEnd(text, i);
            }
            if ((ahead[node] & kinds) == 0) {
                return longest;
            }
            while (folded == ' ' && i < text.length() && Fold.of(text.charAt(i)) == ' ') {
                i++;
            }
            for (Phrase phrase : at(node)) {
                if ((phrase.kind().bit() & kinds) != 0 && endsWord(text, i)) {
                    longest = new Found(phrase, at, i);
                    if (all != null) {
                        all.add(longest);
                    }
                }
            }
        }
        return longest;
    }

    /** The end of a number of which a digit stands before an offset; a point or comma may stand inside. */
    private static int numberEnd(String text, int from) {
        int i = from;
        while (i < text.length()
                && (isDigit(text.charAt(i))
                        || (".,".indexOf(text.charAt(i)) >= 0
                                && i + 1 < text.length()
                                && isDigit(text.charAt(i + 1))))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean endsWord(String text, int end) {
        int next = end;
        while (next < text.length() && Fold.isSkipped(text.charAt(next))) {
            next++;
        }
        return next == text.length()
                || !Character.isLetterOrDigit(text.charAt(end - 1))
                || !Character.isLetterOrDigit(text.charAt(next));
    }
}
