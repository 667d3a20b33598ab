package org.wiredesk.text.entity.gazetteer;

import org.wiredesk.text.entity.token.TokenTrie;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;
import org.wiredesk.text.entity.token.WordList;

/** Given names of many countries. Immutable and thread-safe. */
public final class NameList {
    private final TokenTrie trie = new TokenTrie(8_000);

    private NameList(String resource) {
        WordList.read(NameList.class, resource, row -> {
            for (String name : row[0].split(" ")) {
                trie.add(Tokenizer.tokenize(name), 0);
            }
        });
    }

    /** Given names. */
    public static NameList forenames() {
        return Holder.FORENAMES;
    }

    /** Whether a token, or its part before the first hyphen, is one of the names, written as one. */
    public boolean contains(Tokens tokens, int token) {
        if (!tokens.isName(token)) {
            return false;
        }
        return trie.contains(tokens, token, token + 1) || startsWithName(tokens, token);
    }

    private boolean startsWithName(Tokens tokens, int token) {
        int hyphen = -1;
        String text = tokens.textOf(token);
        for (int i = 1; i < text.length() && hyphen < 0; i++) {
            hyphen = Tokenizer.isHyphen(text.charAt(i)) ? i : -1;
        }
        return hyphen > 0
                && hyphen + 1 < text.length()
                && Character.isUpperCase(text.charAt(hyphen + 1))
                && trie.contains(Tokenizer.tokenize(text.substring(0, hyphen)), 0, 1);
    }

    private static final class Holder {
        private static final NameList FORENAMES = new NameList("forenames.txt");
    }
}
