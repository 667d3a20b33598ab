package org.wiredesk.text.entity.detection;

import java.util.List;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

/** Finds places by the words that announce or end their names. */
final class PlaceFinder implements Finder {
    private static final int LONGEST = 3;

    @Override
    public void find(Sentence sentence, List<Span> found) {
        if (!sentence.isProse()) {
            return;
        }
        Tokens tokens = sentence.tokens();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            int first = sentence.longest(Lexicon.Role.PLACE_TRIGGER, i, sentence.end());
            if (first > 0 && tokens.isLower(i)) {
                int end = nameEnd(sentence, first);
                if (end > first) {
                    found.add(Span.of(first, end, EntityType.LOC, Evidence.PLACE_TRIGGER));
                }
            }
            if (tokens.isCapital(i) && sentence.is(Lexicon.Role.PLACE_TAIL, i)) {
                beforeTail(sentence, i, found);
            }
        }
    }

    private static void beforeTail(Sentence sentence, int tail, List<Span> found) {
        int first = tail;
        while (first > sentence.first() && tail - first < LONGEST && isNameWord(sentence, first - 1)) {
            first--;
        }
        if (first < tail) {
            found.add(Span.of(first, tail + 1, EntityType.LOC, Evidence.PLACE_TRIGGER));
        }
    }

    private static int nameEnd(Sentence sentence, int first) {
        int end = first;
        while (end < sentence.end() && end - first < LONGEST && isNameWord(sentence, end)) {
            end++;
        }
        return end;
    }

    private static boolean isNameWord(Sentence sentence, int token) {
        return sentence.tokens().isCapital(token)
                && !Tokenizer.isApostrophe(sentence.tokens().lastChar(token))
                && !sentence.is(Lexicon.Role.FUNCTION, token);
    }
}
