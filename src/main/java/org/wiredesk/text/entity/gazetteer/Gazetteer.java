package org.wiredesk.text.entity.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Names of countries, regions, places, organisations and people in many languages, and the words that people's names are
 * made of: one pass over the tokens finds them all. The user's own names, when there are any, come first. Immutable and
 * thread-safe.
 */
public final class Gazetteer {
    private final List<Layer> layers;
    private final String version;

    private Gazetteer(List<Layer> layers, String version) {
        this.layers = List.copyOf(layers);
        this.version = version;
    }

    /** The built-in gazetteer, loaded on the first call. */
    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    /** This gazetteer with a user's own names before it. */
    public Gazetteer with(UserGazetteer own) {
        List<Layer> all = new ArrayList<>();
        all.add(own.layer());
        all.addAll(layers);
        return new Gazetteer(all, own.version());
    }

    /** Twelve hexadecimal digits of the SHA-256 of the user's file; empty when there is none. */
    public String version() {
        return version;
    }

    /** Looks up all tokens in one pass. */
    public Matches match(Tokens tokens) {
        int[] flags = new int[tokens.size()];
        int[] ends = new int[tokens.size()];
        for (Layer layer : layers) {
            layer.match(tokens, flags, ends);
        }
        return new Matches(flags, ends);
    }

    /** The end of the longest name of a thing that begins at a token and ends before {@code limit}; -1 without one. */
    public int longest(Tokens tokens, int token, int limit) {
        int longest = -1;
        for (Layer layer : layers) {
            longest = Math.max(longest, layer.longest(tokens, token, limit));
        }
        return longest;
    }

    /** Whether a word, or its part before the first hyphen, is a given name, written as one. */
    public boolean isForename(Tokens tokens, int token) {
        if (!tokens.isName(token)) {
            return false;
        }
        for (Layer layer : layers) {
            if (layer.isForename(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** What the tokens in {@code [first, end)} may be, as they are written: the user's first, then as in the files. */
    public List<Referent> referents(Tokens tokens, int first, int end) {
        List<Referent> found = new ArrayList<>(2);
        boolean acronyms = end - first > 1 || Layer.hasTwoCapitals(tokens, first);
        for (Layer layer : layers) {
            int begin = found.size();
            for (int at = layer.handle(tokens, first, end);
                    at != NameTable.NONE;
                    at = layer.table().next(at)) {
                int entry = layer.table().entry(at);
                int number = (entry >>> 1) - NameClass.WORDS;
                if (number >= 0 && (acronyms || (entry & 1) == 0)) {
                    found.add(begin, layer.store().referent(number));
                }
            }
        }
        return found;
    }

    /** The things whose acronym a token is, whatever its case. */
    public List<Referent> acronyms(Tokens tokens, int token) {
        List<Referent> found = new ArrayList<>(2);
        for (Layer layer : layers) {
            for (int at = layer.handle(tokens, token, token + 1);
                    at != NameTable.NONE;
                    at = layer.table().next(at)) {
                int number = (layer.table().entry(at) >>> 1) - NameClass.WORDS;
                if (number >= 0 && (layer.table().entry(at) & 1) == 1) {
                    found.add(layer.store().referent(number));
                }
            }
        }
        return found;
    }

    /** The classes of the name in {@code [first, end)}, as bits. */
    public int classes(Tokens tokens, int first, int end) {
        int classes = 0;
        boolean acronyms = end - first > 1 || Layer.hasTwoCapitals(tokens, first);
        for (Layer layer : layers) {
            classes |= layer.classes(layer.handle(tokens, first, end), acronyms);
        }
        return classes;
    }

    /** Whether the tokens are a country, region, capital or large town. */
    public boolean isWellKnownPlace(Tokens tokens, int first, int end) {
        int places = NameClass.COUNTRY.bit() | NameClass.REGION.bit() | NameClass.CITY.bit();
        return (classes(tokens, first, end) & places) != 0;
    }

    /** Whether the tokens are such a place, or an organisation. */
    public boolean isWellKnown(Tokens tokens, int first, int end) {
        int organisations = NameClass.ORGANISATION.bit() | NameClass.OWN.bit();
        return isWellKnownPlace(tokens, first, end) || (classes(tokens, first, end) & organisations) != 0;
    }

    private static final class Holder {
        private static final Gazetteer STANDARD = new Gazetteer(List.of(BuiltInGazetteer.read()), "");
    }
}
