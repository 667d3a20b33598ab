package org.wiredesk.text.entity.detection;

import java.util.List;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.token.Tokens;

/** Finds people: after titles and offices, by given names, and before what says that a person is meant. */
final class PersonFinder implements Finder {
    /** How far an office may stand from the name: {@code le ministre de la Défense et des Anciens Combattants, X Y}. */
    private static final int COMPLEMENT = 14;

    private final PersonNames names;
    private final Gazetteer gazetteer;

    PersonFinder(Gazetteer gazetteer) {
        this.names = new PersonNames(gazetteer);
        this.gazetteer = gazetteer;
    }

    @Override
    public void find(Sentence sentence, List<Span> found) {
        if (sentence.isShouting()) {
            return;
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (sentence.tokens().isWord(i)) {
                afterTitle(sentence, i, found);
                afterOffice(sentence, i, found);
                byForename(sentence, i, found);
                byContext(sentence, i, found);
            }
        }
    }

    private void afterTitle(Sentence sentence, int i, List<Span> found) {
        Tokens tokens = sentence.tokens();
        int first = sentence.longest(Lexicon.Role.TITLE, i, sentence.end());
        if (first < 0 || first >= sentence.end()) {
            return;
        }
        int afterOther = sentence.longest(Lexicon.Role.TITLE, first, sentence.end());
        if (afterOther > 0) {
            return; // The inner title is the one next to the name.
        }
        int end = names.end(sentence, first);
        if (end == first) {
            return;
        }
        boolean full = PersonNames.isFull(tokens, first, end);
        if (full ? !isPlace(sentence, first, end) : isSurname(sentence, first)) {
            int from = titleStart(sentence, i);
            found.add(Span.person(from, first, end, Evidence.TITLE, tokens.textOf(from, first)));
        }
    }

    /** Titles stand one before the other: {@code Dr. Prof.}; the first one begins what is kept as the title. */
    private static int titleStart(Sentence sentence, int title) {
        int start = title;
        for (int back = title - 1; back >= Math.max(sentence.first(), title - 4); back--) {
            if (sentence.longest(Lexicon.Role.TITLE, back, title) == start) {
                start = back;
            }
        }
        return start;
    }

    private void afterOffice(Sentence sentence, int i, List<Span> found) {
        Tokens tokens = sentence.tokens();
        int officeEnd = Math.max(
                sentence.longest(Lexicon.Role.OFFICE, i, sentence.end()),
                sentence.longest(Lexicon.Role.TITLE, i, sentence.end()));
        if (officeEnd < 0) {
            return;
        }
        boolean afterComma = false;
        int limit = Math.min(sentence.end(), officeEnd + COMPLEMENT);
        for (int at = officeEnd; at < limit; at++) {
            if (tokens.isSymbol(at, ',') && !afterComma) {
                afterComma = true;
                // "le directeur, M. X": the courtesy title belongs to neither.
                int courtesy = sentence.longest(Lexicon.Role.TITLE, at + 1, sentence.end());
                int first = courtesy < 0 ? at + 1 : courtesy;
                int end = first < sentence.end() ? names.end(sentence, first) : first;
                if (isFullPerson(sentence, first, end) && closes(sentence, end)) {
                    found.add(Span.person(first, first, end, Evidence.TITLE, tokens.textOf(i, at)));
                }
                return;
            }
            if (!tokens.isWord(at) || (at > officeEnd && isTitleEnd(sentence, at))) {
                return; // The office next to the name is the one that counts.
            }
            boolean near = at - officeEnd <= 2;
            if (names.isNamePart(sentence, at) && (near || gazetteer.isForename(tokens, at))) {
                int end = names.end(sentence, at);
                if (isFullPerson(sentence, at, end) && (at == officeEnd || isAttributive(sentence, at - 1))) {
                    found.add(Span.person(at, at, end, Evidence.TITLE, tokens.textOf(i, at)));
                    return;
                }
            }
        }
    }

    /** Whether the word before a name can belong to the office: an adjective or a name, no preposition or verb. */
    private static boolean isAttributive(Sentence sentence, int token) {
        return sentence.lexicon().isAdjective(sentence.tokens(), token)
                || (sentence.tokens().isCapital(token) && !sentence.is(Lexicon.Role.FUNCTION, token));
    }

    private void byForename(Sentence sentence, int i, List<Span> found) {
        Tokens tokens = sentence.tokens();
        // "M." is a courtesy title in French before it is an initial.
        boolean initial = tokens.isInitial(i) && sentence.longest(Lexicon.Role.TITLE, i, sentence.end()) < 0;
        if (!initial && !(gazetteer.isForename(tokens, i) && names.isNamePart(sentence, i))) {
            return;
        }
        int end = names.end(sentence, i);
        if (!PersonNames.isFull(tokens, i, end) || (initial && tokens.length(end - 1) < 3)) {
            return;
        }
        if (tokens.isUpper(i) && tokens.length(i) < 4) {
            return;
        }
        int first = i;
        while (first > sentence.first() + 1
                && i - first < 2
                && tokens.isCapital(first - 1)
                && sentence.isProse()
                && !sentence.lexicon().hasCapitalNouns()
                && names.isNamePart(sentence, first - 1)
                && !isTitleEnd(sentence, first - 1)
                && !isPlace(sentence, first - 1, first)) {
            first--;
        }
        if (!isPlace(sentence, i, end)) {
            found.add(Span.person(first, first, end, Evidence.FORENAME, null));
        }
    }

    /** Two unknown names before a verb of speech, or before a comma and an office. */
    private void byContext(Sentence sentence, int i, List<Span> found) {
        Tokens tokens = sentence.tokens();
        if (!sentence.isProse()
                || sentence.lexicon().hasCapitalNouns()
                || !tokens.isCapital(i)
                || (sentence.mayBeginHere(i) && sentence.is(Lexicon.Role.FUNCTION, i))
                || (i > sentence.first() && tokens.isName(i - 1))) {
            return;
        }
        int end = names.end(sentence, i);
        if (!isFullPerson(sentence, i, end) || end - i > 3 || end >= sentence.end()) {
            return;
        }
        boolean speaks = sentence.longest(Lexicon.Role.SPEECH, end, sentence.end()) > 0;
        if (speaks || officeFollows(sentence, end)) {
            found.add(Span.person(i, i, end, Evidence.APPOSITION, null));
        }
    }

    private static boolean officeFollows(Sentence sentence, int comma) {
        Tokens tokens = sentence.tokens();
        if (!tokens.isSymbol(comma, ',')) {
            return false;
        }
        int at = comma + 1;
        for (int i = 0; i < 2 && at < sentence.end() && sentence.is(Lexicon.Role.FUNCTION, at); i++) {
            at++;
        }
        return at < sentence.end()
                && tokens.isLower(at)
                && (sentence.longest(Lexicon.Role.OFFICE, at, sentence.end()) > 0
                        || sentence.longest(Lexicon.Role.TITLE, at, sentence.end()) > 0);
    }

    private boolean isFullPerson(Sentence sentence, int first, int end) {
        if (first >= sentence.end() || !PersonNames.isFull(sentence.tokens(), first, end)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            int known = gazetteer.longest(sentence.tokens(), i, end);
            boolean country =
                    known > 0 && isPlace(sentence, i, known) && !gazetteer.isForename(sentence.tokens(), first);
            if (country || sentence.is(Lexicon.Role.TAIL, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSurname(Sentence sentence, int token) {
        Tokens tokens = sentence.tokens();
        return tokens.isCapital(token)
                && tokens.length(token) > 2
                && !sentence.is(Lexicon.Role.OFFICE, token)
                && !sentence.is(Lexicon.Role.TAIL, token)
                && !gazetteer.isWellKnown(tokens, token, token + 1);
    }

    private boolean isPlace(Sentence sentence, int first, int end) {
        return gazetteer.longest(sentence.tokens(), first, sentence.end()) >= end
                && gazetteer.isWellKnownPlace(sentence.tokens(), first, end);
    }

    private static boolean isTitleEnd(Sentence sentence, int token) {
        return sentence.is(Lexicon.Role.TITLE, token) || sentence.is(Lexicon.Role.OFFICE, token);
    }

    private static boolean closes(Sentence sentence, int end) {
        return end == sentence.end() || !sentence.tokens().isName(end);
    }
}
