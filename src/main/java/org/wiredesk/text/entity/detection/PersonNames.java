package org.wiredesk.text.entity.detection;

import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

/** The shape of a person's name: capitalised words, initials, and particles in small letters between them. */
final class PersonNames {
    private static final int LONGEST = 6;

    private final Gazetteer gazetteer;

    PersonNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The end of the name that begins at a token; the token itself when none does. */
    int end(Sentence sentence, int first) {
        Tokens tokens = sentence.tokens();
        int at = first;
        int surnames = 0;
        while (at < sentence.end() && at - first < LONGEST) {
            int next = isNamePart(sentence, at) ? at : at > first ? afterParticles(sentence, at) : -1;
            if (next < 0 || next >= sentence.end()) {
                break;
            }
            boolean given = tokens.isInitial(next) || gazetteer.isForename(tokens, next);
            if (isStrict(sentence) && !given && ++surnames > 1) {
                break;
            }
            at = next + 1;
        }
        // A name does not end with an initial: the full stop may be the sentence's.
        return at > first + 1 && tokens.isInitial(at - 1) ? at - 1 : at;
    }

    /** Whether the name is more than one word. */
    static boolean isFull(Tokens tokens, int first, int end) {
        return end - first > 1 && !tokens.isInitial(end - 1);
    }

    /** Whether a token can be a part of a name by its form. */
    boolean isNamePart(Sentence sentence, int token) {
        Tokens tokens = sentence.tokens();
        if (!tokens.isWord(token) || tokens.letterCase(token) == Tokens.Case.UNCASED) {
            return false;
        }
        boolean form = tokens.isCapital(token) || (tokens.isUpper(token) && tokens.length(token) > 1);
        return form
                && !Tokenizer.isApostrophe(tokens.lastChar(token))
                && !sentence.is(Lexicon.Role.FUNCTION, token)
                && !sentence.is(Lexicon.Role.HEAD, token)
                && !sentence.is(Lexicon.Role.OPEN_HEAD, token);
    }

    /** Capitals say little in German and in headlines: there a name has one surname. */
    private static boolean isStrict(Sentence sentence) {
        return sentence.lexicon().hasCapitalNouns() || !sentence.isProse();
    }

    /** The name part after one or two particles; -1 when the words are none, or lead to a place. */
    private int afterParticles(Sentence sentence, int at) {
        Tokens tokens = sentence.tokens();
        int next = at;
        while (next < at + 3
                && next < sentence.end()
                && tokens.isLower(next)
                && sentence.is(Lexicon.Role.PARTICLE, next)) {
            next++;
        }
        if (next == at || next >= sentence.end() || !isNamePart(sentence, next)) {
            return -1;
        }
        int placeEnd = gazetteer.longest(tokens, next, sentence.end());
        boolean place = placeEnd > 0 && gazetteer.isWellKnownPlace(tokens, next, placeEnd);
        return place ? -1 : next;
    }
}
