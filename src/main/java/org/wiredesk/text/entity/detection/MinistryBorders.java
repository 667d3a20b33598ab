package org.wiredesk.text.entity.detection;

import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Lets the name of a ministry go on over all its fields: {@code ministère de la Santé et de l'Hygiène publique}. Another
 * field begins with a comma or an "and", the preposition again, and a capital or a word for a field. Stateless.
 */
final class MinistryBorders {
    private MinistryBorders() {}

    /** The end of a ministry's name; {@code end} when the span is none or names all its fields. */
    static int end(Sentence sentence, int first, int end, EntityType type) {
        return type == EntityType.ORG && sentence.is(Lexicon.Role.MINISTRY, first) ? fieldsEnd(sentence, end) : end;
    }

    /** The end of the fields that go on at a token; the token when none do. */
    static int fieldsEnd(Sentence sentence, int end) {
        int at = end;
        int next = fieldEnd(sentence, at);
        while (next > at) {
            at = next;
            next = fieldEnd(sentence, at);
        }
        return at;
    }

    private static int fieldEnd(Sentence sentence, int end) {
        int at = end;
        if (at < sentence.end() && sentence.tokens().isSymbol(at, ',')) {
            at++;
        }
        if (sentence.is(Lexicon.Role.AND, at)) {
            at++;
        }
        return at == end ? end : field(sentence, at, end);
    }

    /** The end of a field that begins with a preposition at a token; {@code none} when none does. */
    static int field(Sentence sentence, int token, int none) {
        Tokens tokens = sentence.tokens();
        if (!sentence.is(Lexicon.Role.FIELD_CONNECTOR, token)) {
            return none;
        }
        int at = token + 1;
        while (at < sentence.end() && sentence.isFunction(at)) {
            at++;
        }
        int listed = sentence.longest(Lexicon.Role.FIELD, at, sentence.end());
        boolean open = at < sentence.end() && (tokens.isCapital(at) || listed > 0);
        if (!open || sentence.is(Lexicon.Role.MINISTRY, at)) {
            return none;
        }
        at = Math.max(at + 1, listed);
        while (at < sentence.end() && sentence.lexicon().isAdjective(tokens, at)) {
            at++;
        }
        return Math.max(at, sentence.longest(Lexicon.Role.FIELD_END, at, sentence.end()));
    }
}
