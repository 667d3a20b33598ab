package org.wiredesk.text.entity.detection;

import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.NameClass;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Leaves out of a name what the statistics often take into it: words that announce it, the people that somebody belongs
 * to, and what goes on behind it. Stateless.
 */
final class NameBorders {
    private static final int PLACES = NameClass.COUNTRY.bit() | NameClass.REGION.bit() | NameClass.CITY.bit();
    private static final int PERSON = NameClass.FORENAME.bit() | NameClass.SURNAME.bit();

    private NameBorders() {}

    /**
     * Where a name begins.
     *
     * @param first the first token of what was taken for the name
     * @param end   one past its last token
     * @return the first token of the name; {@code first} when nothing stands before it
     */
    static int first(Sentence sentence, int first, int end, EntityType type) {
        return switch (type) {
            case ORG -> behindTrigger(sentence, first, end);
            case LOC -> behindUnit(sentence, first, end);
            case PER -> behindPeople(sentence, behindOffice(sentence, behindSpeech(sentence, first, end), end), end);
        };
    }

    /** One past the last token of a name that begins at a token; {@code end} when nothing stands behind it. */
    static int end(Sentence sentence, int first, int end, EntityType type) {
        Tokens tokens = sentence.tokens();
        int last = end - 1;
        if (last - first < 2) {
            return end;
        }
        boolean possessive = tokens.length(last) == 2
                && tokens.isGlued(last)
                && Tokenizer.isApostrophe(tokens.firstChar(last))
                && sentence.matches().end(first) != end;
        return possessive || (type == EntityType.PER && begins(sentence, last)) ? last : end;
    }

    /** Whether a sentence begins with a small word behind a name, without a full stop: {@code Awa Zango Cet aveu}. */
    private static boolean begins(Sentence sentence, int token) {
        Tokens tokens = sentence.tokens();
        return tokens.isCapital(token)
                && sentence.is(Lexicon.Role.FUNCTION, token)
                && (sentence.matches().flags(token) & PERSON) == 0
                && tokens.isCapital(token - 1)
                && token + 1 < sentence.end()
                && tokens.isLower(token + 1);
    }

    /** Behind {@code groupe} and its adjectives: {@code le groupe panafricain [Zorb Télécom]}. */
    private static int behindTrigger(Sentence sentence, int first, int end) {
        if (!sentence.tokens().isLower(first) || sentence.longest(Lexicon.Role.OPEN_HEAD, first, end) > 0) {
            return first;
        }
        int at = sentence.longest(Lexicon.Role.ORGANISATION_TRIGGER, first, end);
        while (at > 0 && at < end && sentence.lexicon().isAdjective(sentence.tokens(), at)) {
            at++;
        }
        return at > 0 && at < end && sentence.tokens().isName(at) ? at : first;
    }

    /** Behind the last unit of administration: {@code les jeunes de la commune de [Zorbou]}. */
    private static int behindUnit(Sentence sentence, int first, int end) {
        if (!sentence.tokens().isLower(first)) {
            return first;
        }
        int name = first;
        for (int i = first; i < end; i++) {
            int at = sentence.longest(Lexicon.Role.UNIT, i, end);
            name = at > 0 && at < end && sentence.tokens().isName(at) ? at : name;
        }
        return name;
    }

    /** Behind a verb of speech that begins a sentence: {@code Alisema [Awa Zango]}. */
    private static int behindSpeech(Sentence sentence, int first, int end) {
        boolean speech = sentence.mayBeginHere(first) && sentence.is(Lexicon.Role.SPEECH, first);
        return speech && first + 1 < end && sentence.tokens().isName(first + 1) ? first + 1 : first;
    }

    /** Behind an office in small letters: {@code Zorb Wars actor [Awa Zango]}. */
    private static int behindOffice(Sentence sentence, int first, int end) {
        Tokens tokens = sentence.tokens();
        int name = first;
        for (int i = first + 1; i + 1 < end; i++) {
            int at = Math.max(
                    sentence.longest(Lexicon.Role.OFFICE, i, end), sentence.longest(Lexicon.Role.TITLE, i, end));
            name = tokens.isLower(i) && tokens.length(i) > 2 && at > 0 && at < end && tokens.isName(at) ? at : name;
        }
        return name;
    }

    /** Behind a people: {@code les Tunisiens [Awa Zango]}. */
    private static int behindPeople(Sentence sentence, int first, int end) {
        int flags = sentence.matches().flags(first);
        boolean people = (flags & NameClass.DEMONYM.bit()) != 0 && (flags & (PLACES | PERSON)) == 0;
        boolean person = first + 1 < end && (sentence.matches().flags(first + 1) & NameClass.FORENAME.bit()) != 0;
        return people && person && end - first > 2 ? first + 1 : first;
    }
}
