package org.wiredesk.text.entity.detection;

import java.util.List;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.Tokens;

/** Finds acronyms that the text defines: {@code Forces armées maliennes (FAMa)}, or the other way round. */
final class AcronymFinder implements Finder {
    @Override
    public void find(Sentence sentence, List<Span> found) {
        Tokens tokens = sentence.tokens();
        for (int i = sentence.first() + 1; i + 2 < sentence.end(); i++) {
            if (AcronymDefinition.isDefined(sentence, i + 1)) {
                int first = AcronymDefinition.longFormStart(sentence, i, tokens.textOf(i + 1));
                if (first >= 0) {
                    define(tokens, first, i, i + 1, found);
                }
            } else if (tokens.isSymbol(i, '(') && AcronymDefinition.isAcronym(tokens, i - 1)) {
                reversed(sentence, i, found);
            }
        }
    }

    private static void reversed(Sentence sentence, int open, List<Span> found) {
        Tokens tokens = sentence.tokens();
        int close = open + 1;
        while (close < sentence.end() && close - open <= AcronymDefinition.LONGEST && !tokens.isSymbol(close, ')')) {
            if (!tokens.isWord(close)) {
                return;
            }
            close++;
        }
        if (close < sentence.end()
                && tokens.isSymbol(close, ')')
                && AcronymDefinition.longFormStart(sentence, close, tokens.textOf(open - 1)) == open + 1) {
            define(tokens, open + 1, close, open - 1, found);
        }
    }

    private static void define(Tokens tokens, int first, int end, int acronym, List<Span> found) {
        found.add(Span.of(first, end, EntityType.ORG, Evidence.ACRONYM_DEFINITION));
        found.add(Span.acronym(acronym, acronym + 1, EntityType.ORG, Folding.key(tokens.textOf(first, end))));
    }
}
