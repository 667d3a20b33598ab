package org.wiredesk.text.entity.detection;

import java.util.List;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Finds institutions that many papers write in small letters: ministries with their fields ({@code ministère malien de la
 * santé}) and those that one name says all of ({@code assemblée nationale}). Stateless.
 */
final class InstitutionFinder implements Finder {
    @Override
    public void find(Sentence sentence, List<Span> found) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            int end = Math.max(sentence.longest(Lexicon.Role.INSTITUTION, i, sentence.end()), ministryEnd(sentence, i));
            if (end > i) {
                found.add(Span.of(i, end, EntityType.ORG, Evidence.INSTITUTION));
            }
        }
    }

    /** The end of the ministry that begins at a token; -1 when none does. */
    private static int ministryEnd(Sentence sentence, int token) {
        Tokens tokens = sentence.tokens();
        int at = sentence.longest(Lexicon.Role.MINISTRY, token, sentence.end());
        if (at < 0) {
            return -1;
        }
        if (at < sentence.end() && sentence.lexicon().isAdjective(tokens, at)) {
            at++;
        }
        int field = MinistryBorders.field(sentence, at, -1);
        return field < 0 ? -1 : MinistryBorders.fieldsEnd(sentence, field);
    }
}
