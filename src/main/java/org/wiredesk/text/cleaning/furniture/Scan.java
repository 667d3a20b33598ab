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
    static final int BRACKET = 1 << 3;
    static final int COPYRIGHT = 1 << 4;
    static final int AT = 1 << 5;
    static final int SLASH = 1 << 6;

    /** A letter or digit. */
    private static final int WORD = 1;
    /** A character that folding leaves as it is. */
    private static final int SMALL = 1 << 1;

    private static final int BLANK = 1 << 2;
    private static final byte[] CLASSES = classes();

    static Scan of(String text) {
        PhraseTrie trie = Lexicon.standard().inside();
        List<Found> found = new ArrayList<>();
        char[] chars = text.toCharArray();
        int signs = 0;
        int last = 0;
        int lastButOne = 0;
        for (int i = 0; i < chars.length; i++) {
            int kind = CLASSES[chars[i]];
            signs |= kind;
            if (mayBegin(kind, last, lastButOne) && (kind == COPYRIGHT || trie.mayStand(chars, i))) {
                trie.collect(text, i, found);
            }
            lastButOne = last;
            last = kind;
        }
        long kinds = 0;
        for (Found one : found) {
            kinds |= one.phrase().kind().bit();
        }
        return new Scan(found.isEmpty() ? List.of() : found, kinds, signs);
    }

    /**
     * Whether a sentence may begin with a character: with the first one of a word, unless that is a small word behind
     * another one and a blank; or with a copyright sign. It is asked for every character, so it is put in bits and not
     * in branches, which processors would guess wrongly at every other word.
     */
    private static boolean mayBegin(int kind, int last, int lastButOne) {
        int wordBegins = kind & ~last & WORD;
        int goesOn = (kind / SMALL) & (last / BLANK) & lastButOne & WORD;
        return ((wordBegins & ~goesOn) | (kind & COPYRIGHT)) != 0;
    }

    private static byte[] classes() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            int small = Fold.of((char) c) == c ? SMALL : 0;
            table[c] = (byte) (Character.isLetterOrDigit((char) c) ? WORD | small : 0);
        }
        table[' '] = BLANK;
        table['('] = BRACKET;
        table['['] = BRACKET;
        table['@'] = AT;
        table['/'] = SLASH;
        table['©'] = COPYRIGHT;
        return table;
    }
}
