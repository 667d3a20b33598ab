package org.wiredesk.text.entity.lexicon;

import java.util.Arrays;
import org.wiredesk.text.entity.token.TokenTrie;
import org.wiredesk.text.entity.token.Tokens;

/** The roles of entries by the nodes of a trie. Not thread-safe while entries are added; safe to share afterwards. */
final class RoleTable {
    private long[] through = new long[1024];
    private long[] ending = new long[1024];

    /** Notes the role of an entry that the trie holds. */
    void add(TokenTrie trie, Tokens entry, Lexicon.Role role) {
        int[] path = trie.path(entry);
        for (int node : path) {
            if (node >= through.length) {
                through = Arrays.copyOf(through, node * 2);
                ending = Arrays.copyOf(ending, node * 2);
            }
            through[node] |= role.bit();
        }
        if (path.length > 0) {
            ending[path[path.length - 1]] |= role.bit();
        }
    }

    /** The roles of the tokens. */
    Roles of(TokenTrie trie, Tokens tokens) {
        long[] begun = new long[tokens.size()];
        long[] own = new long[tokens.size()];
        for (int i = 0; i < begun.length; i++) {
            int node = trie.step(TokenTrie.ROOT, tokens, i);
            begun[i] = through[node];
            own[i] = ending[node];
        }
        return new Roles(begun, own);
    }
}
