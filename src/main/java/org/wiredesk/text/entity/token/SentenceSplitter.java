package org.wiredesk.text.entity.token;

import java.util.Arrays;

/**
 * Finds where sentences begin. A line end begins one, too: blocks hold line ends only where the page had a break.
 * Abbreviations need no list here, because their full stop is part of their token.
 */
public final class SentenceSplitter {
    private static final String ENDS = ".!?…。！？؟۔।";
    private static final String CLOSERS = "\"'”’»)]›";
    private static final String OPENERS = "\"'“‘«([‹¿¡–—-•„";

    private SentenceSplitter() {}

    /** The first token of each sentence, then the number of tokens. */
    public static int[] split(Tokens tokens) {
        int[] starts = new int[tokens.size() + 1];
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || tokens.beginsLine(i) || beginsAfterEnd(tokens, i)) {
                starts[count++] = i;
            }
        }
        starts[count++] = tokens.size();
        return Arrays.copyOf(starts, count);
    }

    private static boolean beginsAfterEnd(Tokens tokens, int at) {
        if (tokens.isLower(at) || isAnyOf(tokens, at, CLOSERS + ENDS + ",;:")) {
            return closesNothing(tokens, at) && endsBefore(tokens, at, true);
        }
        return endsBefore(tokens, at, false);
    }

    /** Quotation marks that are the same on both sides open a sentence when they are not glued to the one before. */
    private static boolean closesNothing(Tokens tokens, int at) {
        return isAnyOf(tokens, at, OPENERS) && !tokens.isGlued(at);
    }

    private static boolean endsBefore(Tokens tokens, int at, boolean quote) {
        int before = at - 1;
        // A few closers at most: a text of nothing but quotation marks must not cost the square of its length.
        for (int i = 0; i < 3 && before > 0 && isAnyOf(tokens, before, CLOSERS); i++) {
            before--;
        }
        if (!isAnyOf(tokens, before, ENDS)) {
            return false;
        }
        return quote || !tokens.isSymbol(at, '%');
    }

    private static boolean isAnyOf(Tokens tokens, int token, String symbols) {
        return tokens.kind(token) == Tokens.Kind.SYMBOL && symbols.indexOf(tokens.firstChar(token)) >= 0;
    }
}
