package org.wiredesk.text.cleaning.furniture;

import java.util.ArrayList;
import java.util.List;

/**
 * One look at a text for all phrases of all languages and for the signs that furniture is made of. Rules run only where
 * it saw something that concerns them. Immutable.
 *
 * @param found phrases that matter inside paragraphs, where a sentence may begin, by their start, then shortest first
 * @param kinds the bits of the kinds found
 * @param signs which of the signs occur
 */
record Scan(List<Found> found, long kinds, int signs) {
    static final int BRACKET = 1;
    static final int COPYRIGHT = 2;
    static final int AT = 4;
    static final int SLASH = 8;

    private static final byte WORD = 64;
    private static final byte[] CLASSES = classes();

    static Scan of(String text) {
        PhraseTrie trie = Lexicon.standard().inside();
        List<Found> found = new ArrayList<>();
        int signs = 0;
        boolean inWord = false;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            byte kind = CLASSES[chars[i]];
            if (kind == WORD) {
                if (!inWord && !goesOn(chars, i) && trie.mayStand(chars, i)) {
                    trie.collect(text, i, found);
                }
                inWord = true;
            } else {
                signs |= kind;
                inWord = false;
                if (kind == COPYRIGHT) {
                    trie.collect(text, i, found);
                }
            }
        }
        long kinds = 0;
        for (Found one : found) {
            kinds |= one.phrase().kind().bit();
        }
        return new Scan(found.isEmpty() ? List.of() : found, kinds, signs);
    }

    /** Whether a small word stands behind another one and a blank: no sentence begins there. */
    private static boolean goesOn(char[] chars, int at) {
        return at >= 2 && chars[at - 1] == ' ' && CLASSES[chars[at - 2]] == WORD && Fold.of(chars[at]) == chars[at];
    }

    private static byte[] classes() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = Character.isLetterOrDigit((char) c) ? WORD : 0;
        }
        table['('] = BRACKET;
        table['['] = BRACKET;
        table['@'] = AT;
        table['/'] = SLASH;
        table['©'] = COPYRIGHT;
        return table;
    }
}
