package org.wiredesk.text.entity.detection;

import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.Tokens;

/** Finds the words that an acronym behind them stands for. Stateless. */
public final class AcronymDefinition {
    /** How many words the long form may have. */
    static final int LONGEST = 12;

    private AcronymDefinition() {}

    /** Whether a token is the acronym of {@code Long Form (LF)}. */
    public static boolean isDefined(Sentence sentence, int token) {
        Tokens tokens = sentence.tokens();
        return token - 1 >= sentence.first()
                && token + 1 < sentence.end()
                && tokens.isSymbol(token - 1, '(')
                && tokens.isSymbol(token + 1, ')')
                && isAcronym(tokens, token);
    }

    static boolean isAcronym(Tokens tokens, int token) {
        int length = tokens.length(token);
        if (!tokens.isWord(token) || length < 2 || length > 10) {
            return false;
        }
        return capitals(tokens.textOf(token)).length() >= 2;
    }

    /**
     * The first token of the long form that ends before {@code end}: the nearest capitalised word from which each
     * capital of the acronym, in order, begins a word, with no more than connectors left over. -1 when there is none.
     */
    public static int longFormStart(Sentence sentence, int end, String acronym) {
        int start = wordsStart(sentence, end, acronym);
        return start >= 0 && sentence.tokens().isCapital(start) ? start : -1;
    }

    /** Like {@link #longFormStart}, but the long form may begin with a small letter: {@code hors taxes (HT)}. */
    public static int wordsStart(Sentence sentence, int end, String acronym) {
        Tokens tokens = sentence.tokens();
        String wanted = Folding.key(capitals(acronym));
        int letter = wanted.length() - 1;
        int skipped = 0;
        for (int i = end - 1; i >= Math.max(sentence.first(), end - LONGEST); i--) {
            if (!tokens.isWord(i)) {
                return -1;
            }
            char initial = Folding.fold(tokens.firstChar(i));
            if (letter >= 0 && initial == wanted.charAt(letter)) {
                letter--;
                if (letter < 0) {
                    return end - i >= 2 ? i : -1;
                }
            } else if (!sentence.is(Lexicon.Role.CONNECTOR, i) && ++skipped > 1) {
                return -1;
            }
        }
        return -1;
    }

    private static String capitals(String text) {
        StringBuilder capitals = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                capitals.append(text.charAt(i));
            }
        }
        return capitals.toString();
    }
}
