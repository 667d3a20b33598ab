package org.wiredesk.text.entity.lexicon;

/** What the entries of a lexicon say of each token of a passage: looked up once, asked often. Immutable and thread-safe. */
public final class Roles {
    /** Of each token the roles of the entries that it begins, as bits. */
    private final long[] begun;

    /** Of each token the roles that it has on its own, as bits. */
    private final long[] own;

    Roles(long[] begun, long[] own) {
        this.begun = begun;
        this.own = own;
    }

    /** Whether any entry may begin at a token; false where none does. */
    public boolean mayBegin(int token) {
        return begun[token] != 0;
    }

    /** Whether an entry of a role may begin at a token; false where none does. */
    public boolean mayBegin(Lexicon.Role role, int token) {
        return (begun[token] & role.bit()) != 0;
    }

    /** Whether a token is an entry of a role. */
    public boolean is(Lexicon.Role role, int token) {
        return (own[token] & role.bit()) != 0;
    }
}
