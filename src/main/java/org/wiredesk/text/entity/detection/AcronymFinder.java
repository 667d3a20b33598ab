package org.wiredesk.text.entity.detection;

import java.util.List;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.Tokens;

/** Finds acronyms that the text defines: {@code Forces armées maliennes (FAMa)}, or the other way round. */
final class AcronymFinder implements Finder {
    private static final int LONGEST = 12;

    @Override
    public void find(Sentence sentence, List<Span> found) {
        Tokens tokens = sentence.tokens();
        for (int i = sentence.first() + 1; i + 2 < sentence.end(); i++) {
            if (tokens.isSymbol(i, '(') && tokens.isSymbol(i + 2, ')') && isAcronym(tokens, i + 1)) {
                int first = longFormStart(sentence, i, tokens.textOf(i + 1));
                if (first >= 0) {
                    define(tokens, first, i, i + 1, found);
                }
            } else if (tokens.isSymbol(i, '(') && isAcronym(tokens, i - 1)) {
                reversed(sentence, i, found);
            }
        }
    }

    private static void reversed(Sentence sentence, int open, List<Span> found) {
        Tokens tokens = sentence.tokens();
        int close = open + 1;
        while (close < sentence.end() && close - open <= LONGEST && !tokens.isSymbol(close, ')')) {
            if (!tokens.isWord(close)) {
                return;
            }
            close++;
        }
        if (close < sentence.end()
                && tokens.isSymbol(close, ')')
                && longFormStart(sentence, close, tokens.textOf(open - 1)) == open + 1) {
            define(tokens, open + 1, close, open - 1, found);
        }
    }

    private static void define(Tokens tokens, int first, int end, int acronym, List<Span> found) {
        found.add(Span.of(first, end, EntityType.ORG, Evidence.ACRONYM_DEFINITION));
        found.add(Span.acronym(acronym, acronym + 1, EntityType.ORG, Folding.key(tokens.textOf(first, end))));
    }

    private static boolean isAcronym(Tokens tokens, int token) {
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
    private static int longFormStart(Sentence sentence, int end, String acronym) {
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
                    return tokens.isCapital(i) && end - i >= 2 ? i : -1;
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
