package org.wiredesk.text.entity.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.entity.token.TokenTrie;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Names of countries, regions, places and organisations in many languages, as one trie: one pass over the text finds
 * the longest name at each token. Immutable and thread-safe.
 */
public final class Gazetteer {
    private final TokenTrie trie;
    private final List<Referent> referents;

    private Gazetteer(TokenTrie trie, List<Referent> referents) {
        this.trie = trie;
        this.referents = List.copyOf(referents);
    }

    /** The gazetteer of the resource files, loaded on the first call. */
    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    public int size() {
        return referents.size();
    }

    /** The end of the longest name that begins at a token and ends before {@code limit}; -1 when none does. */
    public int longest(Tokens tokens, int token, int limit) {
        return trie.longest(tokens, token, limit);
    }

    /** What the tokens in {@code [first, end)} may be, as they are written; in the order of the files. */
    public List<Referent> referents(Tokens tokens, int first, int end) {
        List<Referent> found = new ArrayList<>(2);
        boolean acronym = end - first > 1 || hasTwoCapitals(tokens, first);
        for (int v = trie.firstValue(tokens, first, end); v != TokenTrie.NONE; v = trie.nextValue(v)) {
            int value = trie.value(v);
            if (acronym || (value & 1) == 0) {
                found.add(0, referents.get(value >>> 1));
            }
        }
        return found;
    }

    /** Whether the tokens are a country, region, capital or city. */
    public boolean isWellKnownPlace(Tokens tokens, int first, int end) {
        for (Referent referent : referents(tokens, first, end)) {
            if (referent.kind() != Referent.Kind.MINOR && referent.kind() != Referent.Kind.ORGANISATION) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTwoCapitals(Tokens tokens, int token) {
        int capitals = 0;
        String text = tokens.textOf(token);
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2;
    }

    /** Collects names. */
    public static final class Builder {
        private final TokenTrie trie = new TokenTrie(120_000);
        private final List<Referent> referents = new ArrayList<>();

        /** Adds a thing; returns its number. */
        public int add(Referent referent) {
            referents.add(referent);
            return referents.size() - 1;
        }

        /** Adds a name of a thing. Names in capitals only are acronyms: they match nothing else. */
        public void name(int referent, String name) {
            trie.add(Tokenizer.tokenize(name), referent << 1 | (isAcronym(name) ? 1 : 0));
        }

        private static boolean isAcronym(String name) {
            if (name.length() > 6) {
                return false;
            }
            boolean capital = false;
            for (int i = 0; i < name.length(); i++) {
                if (Character.isLowerCase(name.charAt(i))) {
                    return false;
                }
                capital |= Character.isUpperCase(name.charAt(i));
            }
            return capital;
        }

        public Gazetteer build() {
            return new Gazetteer(trie, referents);
        }
    }

    private static final class Holder {
        private static final Gazetteer STANDARD = GazetteerReader.read();
    }
}
