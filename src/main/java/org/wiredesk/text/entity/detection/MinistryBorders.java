package org.wiredesk.text.entity.detection;

import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Lets the name of a ministry go on over all its fields: {@code ministère de la Santé et de l'Hygiène publique}. Another
 * field begins with a comma or an "and", the preposition again and a capital. Stateless.
 */
final class MinistryBorders {
    private MinistryBorders() {}

    /** The end of a ministry's name; {@code end} when the span is none or names all its fields. */
    static int end(Sentence sentence, int first, int end, EntityType type) {
        if (type != EntityType.ORG || !sentence.is(Lexicon.Role.MINISTRY, first)) {
            return end;
        }
        int at = end;
        int next = fieldEnd(sentence, at);
        while (next > at) {
            at = next;
            next = fieldEnd(sentence, at);
        }
        return at;
    }

    private static int fieldEnd(Sentence sentence, int end) {
        Tokens tokens = sentence.tokens();
        int at = end;
        if (at < sentence.end() && tokens.isSymbol(at, ',')) {
            at++;
        }
        if (sentence.is(Lexicon.Role.AND, at)) {
            at++;
        }
        if (at == end || !sentence.is(Lexicon.Role.FIELD_CONNECTOR, at)) {
            return end;
        }
        at++;
        while (at < sentence.end() && sentence.isFunction(at)) {
            at++;
        }
        if (at >= sentence.end() || !tokens.isCapital(at) || sentence.is(Lexicon.Role.MINISTRY, at)) {
            return end;
        }
        at++;
        while (at < sentence.end() && sentence.lexicon().isAdjective(tokens, at)) {
            at++;
        }
        int abroad = sentence.longest(Lexicon.Role.FIELD_END, at, sentence.end());
        return Math.max(at, abroad);
    }
}
