package org.wiredesk.text.entity.gazetteer;

/** What one pass over the tokens of a passage found of the gazetteer. Immutable and thread-safe. */
public final class Matches {
    /** How far the bits for names that go on over a token stand left of the bits for names that begin there. */
    public static final int INSIDE = 15;

    private final int[] flags;
    private final int[] ends;

    Matches(int[] flags, int[] ends) {
        this.flags = flags;
        this.ends = ends;
    }

    /**
     * The classes of the names around a token: {@link NameClass#bit} where such a name begins at it, the same bit
     * shifted left by {@link #INSIDE} where such a name began before and goes on over it.
     */
    public int flags(int token) {
        return flags[token];
    }

    /** The end of the longest name of a thing that begins at a token; -1 when none does. */
    public int end(int token) {
        return ends[token] - 1;
    }
}
