package org.wiredesk.text.entity.detection;

import java.util.List;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

/** Finds organisations by the words that begin, end or announce their names. */
final class OrganisationFinder implements Finder {
    private static final int LONGEST = 12;

    @Override
    public void find(Sentence sentence, List<Span> found) {
        if (sentence.isShouting()) {
            return;
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (sentence.tokens().isWord(i)) {
                byHead(sentence, i, found);
                byTail(sentence, i, found);
                byTrigger(sentence, i, found);
            }
        }
    }

    private static void byHead(Sentence sentence, int i, List<Span> found) {
        Tokens tokens = sentence.tokens();
        int limit = Math.min(sentence.end(), i + LONGEST);
        int open = sentence.longest(Lexicon.Role.OPEN_HEAD, i, limit);
        int head = Math.max(open, tokens.isName(i) ? sentence.longest(Lexicon.Role.HEAD, i, limit) : -1);
        if (head < 0) {
            return;
        }
        boolean marked = tokens.isCapital(i) && !sentence.mayBeginHere(i);
        int end = complementEnd(sentence, head, limit, marked);
        if (end > head && (marked || holdsName(sentence, head, end))) {
            boolean institution = open == head && isNameWord(sentence, end - 1) && belongs(sentence, head);
            found.add(Span.of(i, end, EntityType.ORG, institution ? Evidence.INSTITUTION : Evidence.HEAD_WORD));
        }
    }

    /** Whether a head goes on with its name, or with the preposition for whose it is. */
    private static boolean belongs(Sentence sentence, int token) {
        return isNameWord(sentence, token)
                || sentence.is(Lexicon.Role.FIELD_CONNECTOR, token)
                || Tokenizer.isApostrophe(sentence.tokens().lastChar(token));
    }

    /** The end of what belongs to a head: names, adjectives and, behind a marked head, nouns in small letters. */
    private static int complementEnd(Sentence sentence, int head, int limit, boolean marked) {
        Tokens tokens = sentence.tokens();
        Lexicon lexicon = sentence.lexicon();
        int end = head;
        int at = head;
        int nouns = 0;
        while (at < limit) {
            if (isNameWord(sentence, at)) {
                end = ++at;
                continue;
            }
            if (lexicon.isAdjective(tokens, at) && (marked || end > head)) {
                end = ++at;
                continue;
            }
            int next = at;
            while (next < limit && next < at + 3 && sentence.is(Lexicon.Role.CONNECTOR, next)) {
                next++;
            }
            if (next == at || next >= limit) {
                break;
            }
            if (isNameWord(sentence, next)) {
                end = next + 1;
            } else if (marked
                    && nouns < 2
                    && next == at + 1
                    && sentence.is(Lexicon.Role.BARE_CONNECTOR, at)
                    && tokens.isLower(next)
                    && tokens.length(next) > 3
                    && !lexicon.hasCapitalNouns()
                    && !sentence.is(Lexicon.Role.FUNCTION, next)) {
                nouns++;
                end = next + 1;
            } else {
                break;
            }
            at = end;
        }
        return end;
    }

    private static boolean holdsName(Sentence sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            if (isNameWord(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameWord(Sentence sentence, int token) {
        Tokens tokens = sentence.tokens();
        return (tokens.isCapital(token) || tokens.isUpper(token))
                && !Tokenizer.isApostrophe(tokens.lastChar(token))
                && !sentence.is(Lexicon.Role.FUNCTION, token);
    }

    private static void byTail(Sentence sentence, int i, List<Span> found) {
        Tokens tokens = sentence.tokens();
        if (!isNameWord(sentence, i)
                || !sentence.is(Lexicon.Role.TAIL, i)
                || (sentence.lexicon().hasCapitalNouns() && !isLegalForm(tokens, i))) {
            return;
        }
        int first = i;
        while (first > sentence.first() && i - first < 6 && isTailPart(sentence, first - 1)) {
            first--;
        }
        while (first < i && !isNameWord(sentence, first)) {
            first++;
        }
        boolean longer = i + 1 < sentence.end() && isNameWord(sentence, i + 1) && sentence.is(Lexicon.Role.TAIL, i + 1);
        if (first < i && !longer) {
            found.add(Span.of(first, i + 1, EntityType.ORG, Evidence.HEAD_WORD));
        }
    }

    private static boolean isTailPart(Sentence sentence, int token) {
        Tokens tokens = sentence.tokens();
        return (isNameWord(sentence, token)
                        && !sentence.is(Lexicon.Role.TITLE, token)
                        && !sentence.is(Lexicon.Role.OFFICE, token))
                || tokens.isSymbol(token, '&');
    }

    private static boolean isLegalForm(Tokens tokens, int token) {
        String text = tokens.textOf(token);
        return text.equals("AG") || text.equals("GmbH") || text.equals("SE") || text.equals("KG");
    }

    private static void byTrigger(Sentence sentence, int i, List<Span> found) {
        int first = sentence.longest(Lexicon.Role.ORGANISATION_TRIGGER, i, sentence.end());
        if (first < 0 || !sentence.tokens().isLower(i)) {
            return;
        }
        int end = nameEnd(sentence, first);
        if (end > first) {
            found.add(Span.of(first, end, EntityType.ORG, Evidence.ORGANISATION_TRIGGER));
        }
    }

    private static int nameEnd(Sentence sentence, int first) {
        int end = first;
        while (end < sentence.end() && end - first < 4 && isNameWord(sentence, end)) {
            end++;
        }
        return end;
    }
}
