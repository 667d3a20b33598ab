package org.wiredesk.text.entity.detection;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.entity.lexicon.CommonWords;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.token.Folding;

/**
 * Leaves days, months and words of every day out of the ends of names, in languages of which no statistics were learned:
 * {@code [Awa Zango] Jumatatu}. Stateless.
 */
final class CommonEdges {
    private CommonEdges() {}

    /** The first token of the name; of a name that the lists know, and of one word alone, none is left out. */
    static int first(Sentence sentence, int first, int end, @Nullable String language) {
        int from = first;
        while (from + 1 < end && !isKnown(sentence, from, end) && isCommon(sentence, from, language)) {
            from++;
        }
        return sentence.tokens().isLower(from) ? first : from;
    }

    /** One past the last token of the name. */
    static int end(Sentence sentence, int first, int end, @Nullable String language) {
        int to = end;
        while (to - 1 > first && !isKnown(sentence, first, to) && isCommon(sentence, to - 1, language)) {
            to--;
        }
        return sentence.tokens().isLower(to - 1) ? end : to;
    }

    private static boolean isKnown(Sentence sentence, int first, int end) {
        return sentence.matches().end(first) == end;
    }

    private static boolean isCommon(Sentence sentence, int token, @Nullable String language) {
        return CommonWords.isEdge(Folding.key(sentence.tokens().textOf(token)), language);
    }
}
