package org.wiredesk.text.cleaning.furniture;

import java.util.ArrayList;
import java.util.List;

/**
 * One look at a text for all phrases of all languages and for the signs that furniture is made of. Rules run only where
 * it saw something that concerns them. Immutable.
 *
 * @param found phrases that matter inside paragraphs, by their start, then shortest first
 * @param kinds the bits of the kinds found
 * @param signs which of the signs occur
 */
record Scan(List<Found> found, long kinds, int signs) {
    static final int BRACKET = 1;
    static final int COPYRIGHT = 2;
    static final int AT = 4;
    static final int SLASH = 8;

    private static final byte WORD = 64;
    private static final byte[] ASCII = ascii();

    static Scan of(String text) {
        PhraseTrie trie = Lexicon.standard().inside();
        List<Found> found = null;
        int signs = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c) ? WORD : c == '©' ? COPYRIGHT : 0;
            if (kind == WORD) {
                if (!inWord && trie.begins(Fold.of(c))) {
                    found = found == null ? new ArrayList<>() : found;
                    trie.collect(text, i, found);
                }
                inWord = true;
            } else {
                signs |= kind;
                inWord = false;
                if (kind == COPYRIGHT) {
                    found = found == null ? new ArrayList<>() : found;
                    trie.collect(text, i, found);
                }
            }
        }
        if (found == null || found.isEmpty()) {
            return new Scan(List.of(), 0, signs);
        }
        long kinds = 0;
        for (Found one : found) {
            kinds |= one.phrase().kind().bit();
        }
        return new Scan(found, kinds, signs);
    }

    private static byte[] ascii() {
        byte[] table = new byte[128];
        for (char c = 0; c < table.length; c++) {
            table[c] = Character.isLetterOrDigit(c) ? WORD : 0;
        }
        table['('] = BRACKET;
        table['['] = BRACKET;
        table['@'] = AT;
        table['/'] = SLASH;
        return table;
    }
}
