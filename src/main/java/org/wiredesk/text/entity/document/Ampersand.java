package org.wiredesk.text.entity.document;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.Tokens;

/** Joins what an ampersand joins: two capitalised words around one are a firm, unless both are given names. */
final class Ampersand {
    private Ampersand() {}

    /** The article with such firms instead of the one-word names that they hold. */
    static List<Tagged> join(List<Tagged> article, Gazetteer gazetteer) {
        return article.stream()
                .map(tagged -> new Tagged(tagged.passage(), join(tagged.passage(), tagged.spans(), gazetteer)))
                .toList();
    }

    private static List<Span> join(Passage passage, List<Span> spans, Gazetteer gazetteer) {
        Tokens tokens = passage.tokens();
        List<Span> joined = new ArrayList<>(spans.size());
        for (Span span : spans) {
            boolean single = span.length() == 1
                    && span.evidence() != Evidence.OWN_LIST
                    && span.referents().isEmpty();
            if (single && isPair(tokens, span.first(), gazetteer)) {
                joined.add(firm(span.first(), span));
            } else if (single && isPair(tokens, span.first() - 2, gazetteer)) {
                boolean done =
                        !joined.isEmpty() && joined.get(joined.size() - 1).end() > span.first();
                boolean free = joined.isEmpty() || joined.get(joined.size() - 1).end() <= span.first() - 2;
                if (!done) {
                    joined.add(free ? firm(span.first() - 2, span) : span);
                }
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static Span firm(int first, Span span) {
        Span firm = Span.of(first, first + 3, EntityType.ORG, Evidence.HEAD_WORD);
        return new Span(
                first, first, first + 3, firm.type(), firm.evidence(), List.of(), null, null, span.confidence());
    }

    /** Whether an ampersand stands between two capitalised words that no others go on. */
    private static boolean isPair(Tokens tokens, int first, Gazetteer gazetteer) {
        int sign = first + 1;
        return first >= 0
                && sign + 1 < tokens.size()
                && tokens.isSymbol(sign, '&')
                && isWord(tokens, first)
                && isWord(tokens, sign + 1)
                && !(gazetteer.isForename(tokens, first) && gazetteer.isForename(tokens, sign + 1))
                && (first == 0 || !tokens.isCapital(first - 1))
                && (sign + 2 == tokens.size() || !tokens.isCapital(sign + 2));
    }

    private static boolean isWord(Tokens tokens, int token) {
        return tokens.isCapital(token) && tokens.length(token) > 2;
    }
}
