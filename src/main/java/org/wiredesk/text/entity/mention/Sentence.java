package org.wiredesk.text.entity.mention;

import org.wiredesk.text.entity.gazetteer.Matches;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.lexicon.Roles;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

/**
 * One sentence as the finders see it.
 *
 * @param matches what the gazetteer says of the tokens
 * @param roles   what the lexicon says of the tokens
 * @param first its first token
 * @param end   one past its last token
 * @param style what capitals mean in it
 */
public record Sentence(Tokens tokens, Matches matches, Lexicon lexicon, Roles roles, int first, int end, Style style) {
    /** What capitals mean. */
    public enum Style {
        /** Capitals mark names and the beginning. */
        PROSE,
        /** Most words have a capital, as in English headlines. */
        TITLE_CASE,
        /** All letters are capitals. */
        SHOUTING;

        /** Its place among the styles, from 0. */
        public int number() {
            return switch (this) {
                case PROSE -> 0;
                case TITLE_CASE -> 1;
                case SHOUTING -> 2;
            };
        }
    }

    static Sentence of(Tokens tokens, Matches matches, Lexicon lexicon, Roles roles, int first, int end) {
        return new Sentence(tokens, matches, lexicon, roles, first, end, style(tokens, lexicon, first, end));
    }

    public boolean isShouting() {
        return style == Style.SHOUTING;
    }

    public boolean isProse() {
        return style == Style.PROSE;
    }

    /** Whether most words are of a script without capitals, of which no statistics were learned. */
    public boolean isUncased() {
        int uncased = 0;
        int words = 0;
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) == Tokens.Kind.WORD) {
                words++;
                uncased += tokens.isUncased(i) ? 1 : 0;
            }
        }
        return uncased * 2 > words;
    }

    /** Whether a token's capital may come from its place alone: it is the first word, or follows an opening mark. */
    public boolean mayBeginHere(int token) {
        for (int i = token - 1; i >= first; i--) {
            if (tokens.kind(i) != Tokens.Kind.SYMBOL) {
                return tokens.kind(i) == Tokens.Kind.NUMBER && i == first;
            }
            if (",;)%&/".indexOf(tokens.firstChar(i)) >= 0) {
                return false;
            }
            if (":\"«“„‘".indexOf(tokens.firstChar(i)) >= 0) {
                return true;
            }
        }
        return true;
    }

    public boolean is(Lexicon.Role role, int token) {
        return token >= first && token < end && roles.is(role, token);
    }

    /** The end of the longest entry that begins at a token and ends before {@code limit}; -1 when none does. */
    public int longest(Lexicon.Role role, int token, int limit) {
        return token < limit && roles.mayBegin(role, token) ? lexicon.longest(role, tokens, token, limit) : -1;
    }

    /** Whether a token is a small word that is no part of a name, elided ones included: {@code de}, {@code l'}. */
    public boolean isFunction(int token) {
        return is(Lexicon.Role.FUNCTION, token)
                || (token >= first && token < end && Tokenizer.isApostrophe(tokens.lastChar(token)));
    }

    private static Style style(Tokens tokens, Lexicon lexicon, int first, int end) {
        int upper = 0;
        int capital = 0;
        int words = 0;
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) == Tokens.Kind.WORD && tokens.length(i) > 3) {
                words++;
                upper += tokens.isUpper(i) ? 1 : 0;
                capital += tokens.isCapital(i) ? 1 : 0;
            }
        }
        if (upper * 4 >= words * 3 && words >= 2) {
            return Style.SHOUTING;
        }
        boolean titleCase = words >= 5 && (capital + upper) * 5 >= words * 4 && !lexicon.hasCapitalNouns();
        return titleCase ? Style.TITLE_CASE : Style.PROSE;
    }
}
