package org.wiredesk.text.entity.document;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.NameClass;
import org.wiredesk.text.entity.gazetteer.Referent;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Makes one name of an organisation and the country of its branch behind it: {@code Zorb Bénin}, {@code ZTN Mali SA}.
 * Stateless.
 */
final class Branches {
    private Branches() {}

    static List<Tagged> join(List<Tagged> article) {
        return article.stream().map(Branches::join).toList();
    }

    private static Tagged join(Tagged tagged) {
        List<Span> joined = new ArrayList<>(tagged.spans().size());
        for (Span span : tagged.spans()) {
            Sentence sentence = tagged.passage().sentenceAt(span.first());
            Span before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean behind = before != null && before.end() == span.first();
            int first = span.first();
            if (span.evidence() != Evidence.OWN_LIST && isCountry(sentence, span) && sentence.isProse()) {
                if (behind && before.type() == EntityType.ORG && before.evidence() != Evidence.OWN_LIST) {
                    first = before.first();
                } else if (!behind && isShortName(sentence, span.first() - 1)) {
                    first = span.first() - 1;
                }
            }
            if (first == span.first()) {
                joined.add(span);
                continue;
            }
            if (behind) {
                joined.remove(joined.size() - 1);
            }
            int end = sentence.longest(Lexicon.Role.FIRM_TAIL, span.end(), sentence.end());
            joined.add(Span.of(first, Math.max(end, span.end()), EntityType.ORG, Evidence.HEAD_WORD));
        }
        return new Tagged(tagged.passage(), joined);
    }

    private static boolean isCountry(Sentence sentence, Span span) {
        return span.type() == EntityType.LOC
                && sentence.tokens().isCapital(span.first())
                && !sentence.tokens().isGlued(span.first())
                && span.referents().stream().anyMatch(referent -> referent.kind() == Referent.Kind.COUNTRY)
                && span.length() < 3;
    }

    /** Whether a token is a lone acronym or the name of a company in the middle of a sentence. */
    private static boolean isShortName(Sentence sentence, int token) {
        Tokens tokens = sentence.tokens();
        if (token <= sentence.first()
                || !tokens.isName(token)
                || tokens.length(token) < 3
                || tokens.isName(token - 1)) {
            return false;
        }
        boolean acronym = tokens.isUpper(token) && !sentence.is(Lexicon.Role.ABBREVIATION, token);
        return acronym || (sentence.matches().flags(token) & NameClass.BRAND.bit()) != 0;
    }
}
