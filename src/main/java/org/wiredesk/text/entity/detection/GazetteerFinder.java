package org.wiredesk.text.entity.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.gazetteer.Referent;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.Tokens;
import org.wiredesk.text.entity.token.WordList;

/** Finds what the gazetteer knows, the longest name at each place. */
final class GazetteerFinder implements Finder {
    /** Names that are also common words: they need a sign that a place is meant. */
    private static final Set<String> AMBIGUOUS = WordList.keys(Gazetteer.class, "ambiguous.txt");

    private final Gazetteer gazetteer;

    GazetteerFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void find(Sentence sentence, List<Span> found) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            int end = sentence.matches().end(i);
            if (end > 0 && end <= sentence.end()) {
                find(sentence, i, end, found);
            }
        }
    }

    private void find(Sentence sentence, int first, int end, List<Span> found) {
        Tokens tokens = sentence.tokens();
        List<Referent> fitting = new ArrayList<>(2);
        for (Referent referent : gazetteer.referents(tokens, first, end)) {
            if (fits(sentence, first, end, referent)) {
                fitting.add(referent);
            }
        }
        if (fitting.isEmpty()
                || isBehindConnector(sentence, first)
                || isOnlyAnArticle(sentence, first, end)
                || isMoney(sentence, end)) {
            return;
        }
        Referent best = fitting.get(0);
        for (Referent referent : fitting) {
            best = referent.kind().compareTo(best.kind()) < 0 ? referent : best;
        }
        EntityType type = best.type();
        List<Referent> sameType =
                fitting.stream().filter(referent -> referent.type() == type).toList();
        found.add(Span.known(first, end, type, evidence(best.kind()), sameType));
    }

    /** Whether only an article has a capital: {@code Le pays} at the beginning of a sentence is no newspaper. */
    private static boolean isOnlyAnArticle(Sentence sentence, int first, int end) {
        return end - first > 1
                && sentence.isFunction(first)
                && (sentence.tokens().isLower(first + 1)
                        || (sentence.lexicon().hasCapitalNouns() && sentence.mayBeginHere(first)));
    }

    private boolean fits(Sentence sentence, int first, int end, Referent referent) {
        Tokens tokens = sentence.tokens();
        boolean single = end - first == 1;
        if (sentence.isShouting() && single && tokens.length(first) < 4) {
            return false;
        }
        return switch (referent.kind()) {
            case OWN -> true;
            case COUNTRY, REGION, ORGANISATION, PERSON ->
                !single || !isAmbiguous(tokens, first) || isPointedAt(sentence, first);
            case CAPITAL -> !single || !isAmbiguous(tokens, first) || isPointedAt(sentence, first);
            case CITY, TERRITORY -> !single || fitsTown(sentence, first, referent);
            case TOWN, MINOR ->
                sentence.isProse() && isPointedAt(sentence, first) && !isPartOfName(sentence, first, end);
        };
    }

    private boolean fitsTown(Sentence sentence, int first, Referent referent) {
        if (isPointedAt(sentence, first)) {
            return sentence.tokens().length(first) > 2;
        }
        boolean large = referent.weight() >= 500_000 || referent.kind() == Referent.Kind.TERRITORY;
        return !isAmbiguous(sentence.tokens(), first)
                && !gazetteer.isForename(sentence.tokens(), first)
                && !isPartOfName(sentence, first, first + 1)
                && (large
                        || (!sentence.mayBeginHere(first) && !sentence.lexicon().hasCapitalNouns()));
    }

    private static boolean isAmbiguous(Tokens tokens, int token) {
        // Nobody writes a word of the language in capitals in the middle of prose.
        return !tokens.isUpper(token)
                && (tokens.length(token) < 3 || AMBIGUOUS.contains(Folding.key(tokens.textOf(token))));
    }

    /** Whether a word that stands before places stands before it, an article between them or not. */
    private static boolean isPointedAt(Sentence sentence, int first) {
        int before = first - 1;
        return sentence.is(Lexicon.Role.LOCATIVE, before)
                || sentence.is(Lexicon.Role.PLACE_TRIGGER, before)
                || (sentence.is(Lexicon.Role.FUNCTION, before) && sentence.is(Lexicon.Role.LOCATIVE, before - 1));
    }

    /** Whether the word is one of several capitalised words in a row, and so probably part of another name. */
    private static boolean isPartOfName(Sentence sentence, int first, int end) {
        Tokens tokens = sentence.tokens();
        boolean after = end < sentence.end() && (tokens.isCapital(end) || tokens.isUpper(end));
        boolean before = first > sentence.first()
                && (tokens.isCapital(first - 1) || tokens.isUpper(first - 1))
                && !sentence.is(Lexicon.Role.FUNCTION, first - 1)
                && !sentence.is(Lexicon.Role.LOCATIVE, first - 1);
        return before || after;
    }

    /** Whether a hyphen or a slash without space joins the name to something before it, as in {@code non-Mali}. */
    private static boolean isBehindConnector(Sentence sentence, int first) {
        Tokens tokens = sentence.tokens();
        return first > sentence.first()
                && tokens.isGlued(first)
                && (tokens.isSymbol(first - 1, '.') || tokens.isSymbol(first - 1, '_'));
    }

    /** Whether a sign of money is joined to the name, as in {@code US$ 30}. */
    private static boolean isMoney(Sentence sentence, int end) {
        Tokens tokens = sentence.tokens();
        return end < sentence.end() && tokens.isGlued(end) && tokens.isSymbol(end, '$');
    }

    private static Evidence evidence(Referent.Kind kind) {
        return switch (kind) {
            case OWN -> Evidence.OWN_LIST;
            case COUNTRY -> Evidence.COUNTRY;
            case PERSON -> Evidence.PERSON_LIST;
            case ORGANISATION -> Evidence.ORGANISATION_LIST;
            case TOWN, MINOR -> Evidence.MINOR_PLACE;
            case REGION, CAPITAL, CITY, TERRITORY -> Evidence.PLACE;
        };
    }
}
