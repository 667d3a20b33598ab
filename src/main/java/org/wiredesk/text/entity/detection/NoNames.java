package org.wiredesk.text.entity.detection;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.entity.gazetteer.NameClass;
import org.wiredesk.text.entity.lexicon.CommonWords;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Languages;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;

/**
 * Takes out what is written like a name and is none that is looked for: peoples and adjectives of countries taken for
 * places, events and fields of ministers taken for organisations, and words that name nothing on their own.
 */
public final class NoNames {
    private static final int PLACES =
            NameClass.COUNTRY.bit() | NameClass.REGION.bit() | NameClass.CITY.bit() | NameClass.OWN.bit();

    /** How many small words may stand between an office and its field. */
    private static final int FUNCTIONS = 3;

    private NoNames() {}

    /** The span; null when it is no name. */
    public static @Nullable Span drop(Passage passage, Span span) {
        if (span.evidence() == Evidence.OWN_LIST) {
            return span;
        }
        Sentence sentence = passage.sentenceAt(span.first());
        boolean common = span.length() == 1 && CommonWords.holds(passage.keyOf(span), passage.language());
        if (common || isOnlyAnArticle(sentence, span)) {
            return null;
        }
        boolean none = switch (span.type()) {
            case LOC ->
                isPeople(sentence, span)
                        || isInEvent(sentence, span)
                        || isGeneric(sentence, span)
                        || isOffice(sentence, span)
                        || UncasedWords.isEveryday(sentence, span);
            case ORG ->
                isEvent(sentence, span)
                        || isRightBehindEvent(sentence, span)
                        || isGeneric(sentence, span)
                        || isAbbreviation(sentence, span)
                        || isOffice(sentence, span)
                        || isPortfolio(sentence, span)
                        || isPlural(sentence, span);
            case PER ->
                isGeneric(sentence, span)
                        || isClause(passage, sentence, span)
                        || isAbbreviation(sentence, span)
                        || isOnlyAnOffice(sentence, span)
                        || (holdsNoPerson(sentence, span) && isPortfolio(sentence, span));
        };
        return none ? null : span;
    }

    /** Whether small words stand in a person's name, in a language of whose names no statistics were learned. */
    private static boolean isClause(Passage passage, Sentence sentence, Span span) {
        if (Languages.isSupported(passage.language()) || span.evidence() != Evidence.STATISTICAL) {
            return false;
        }
        for (int i = span.first() + 1; i < span.end(); i++) {
            if (sentence.tokens().isLower(i) && !sentence.is(Lexicon.Role.PARTICLE, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only an article at the beginning of a sentence has a capital: {@code L'équipe}. */
    private static boolean isOnlyAnArticle(Sentence sentence, Span span) {
        if (!sentence.isFunction(span.first()) || !sentence.mayBeginHere(span.first())) {
            return false;
        }
        for (int i = span.first() + 1; i < span.end(); i++) {
            if (!sentence.tokens().isLower(i)) {
                return false;
            }
        }
        return span.length() > 1;
    }

    /** Whether it is several of what two or three capitals stand for: {@code MPs}, which is no {@code MPS}. */
    private static boolean isPlural(Sentence sentence, Span span) {
        String text = sentence.tokens().textOf(span.first());
        int capitals = text.length() - 1;
        return span.length() == 1
                && (capitals == 2 || capitals == 3)
                && text.charAt(capitals) == 's'
                && text.substring(0, capitals).chars().allMatch(Character::isUpperCase);
    }

    private static boolean isPeople(Sentence sentence, Span span) {
        int flags = sentence.matches().flags(span.first());
        boolean small =
                span.evidence() == Evidence.STATISTICAL && !span.referents().isEmpty();
        return span.length() == 1 && (flags & NameClass.DEMONYM.bit()) != 0 && (flags & PLACES) == 0 && !small;
    }

    private static boolean isEvent(Sentence sentence, Span span) {
        if (!span.referents().isEmpty() || span.longForm() != null) {
            return false;
        }
        boolean head = sentence.longest(Lexicon.Role.EVENT_HEAD, span.first(), span.end()) > 0;
        return head || (span.length() > 1 && sentence.is(Lexicon.Role.EVENT_TAIL, span.end() - 1));
    }

    /** Whether it is what a minister is for: {@code ministre de la [Défense et des Anciens Combattants]}. */
    private static boolean isPortfolio(Sentence sentence, Span span) {
        if (!span.referents().isEmpty() || span.longForm() != null || isHead(sentence, span.first())) {
            return false;
        }
        int before = span.first() - 1;
        while (before > span.first() - FUNCTIONS && sentence.isFunction(before)) {
            before--;
        }
        if (before == span.first() - 1) {
            return false;
        }
        for (int from = before; from >= Math.max(sentence.first(), before - FUNCTIONS); from--) {
            int end = sentence.longest(Lexicon.Role.PORTFOLIO, from, before + 1);
            boolean adjective = end == before && sentence.lexicon().isAdjective(sentence.tokens(), before);
            if (end == before + 1 || adjective) {
                return true;
            }
        }
        return false;
    }

    /** Whether its first word belongs to an office that begins before it: {@code chefs d'[État africains]}. */
    private static boolean isOffice(Sentence sentence, Span span) {
        if (!span.referents().isEmpty() || span.longForm() != null) {
            return false;
        }
        for (int from = Math.max(sentence.first(), span.first() - FUNCTIONS); from < span.first(); from++) {
            int end = sentence.longest(Lexicon.Role.OFFICE, from, sentence.end());
            if (end > span.first() && sentence.tokens().isLower(from)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends with an office and holds nobody's name: {@code Transformation Officer}, {@code General [Manager]}. */
    private static boolean isOnlyAnOffice(Sentence sentence, Span span) {
        int last = span.end() - 1;
        boolean office =
                sentence.is(Lexicon.Role.TITLE, last) || (span.length() == 1 && sentence.is(Lexicon.Role.OFFICE, last));
        return office
                && sentence.lexicon().isOwn()
                && !sentence.lexicon().hasCapitalNouns()
                && span.referents().isEmpty()
                && (sentence.matches().flags(last) & NameClass.SURNAME.bit()) == 0
                && (sentence.matches().flags(span.first()) & NameClass.FORENAME.bit()) == 0;
    }

    private static boolean isAbbreviation(Sentence sentence, Span span) {
        return span.length() == 1
                && span.longForm() == null
                && sentence.tokens().isUpper(span.first())
                && sentence.is(Lexicon.Role.ABBREVIATION, span.first());
    }

    /** Whether the name of an event goes on with the place: {@code Coupe d'[Afrique]}, {@code Copa [America]}. */
    private static boolean isInEvent(Sentence sentence, Span span) {
        int before = span.first() - 1;
        while (before > span.first() - FUNCTIONS && sentence.isFunction(before)) {
            before--;
        }
        int large = NameClass.COUNTRY.bit() | NameClass.REGION.bit();
        boolean goesOn = before < span.first() - 1 || (sentence.matches().flags(span.first()) & large) != 0;
        return goesOn
                && sentence.is(Lexicon.Role.EVENT_HEAD, before)
                && sentence.tokens().isCapital(before);
    }

    /** Whether the name of an event ends with the organisation: {@code Coupe [Cecafa]}. */
    private static boolean isRightBehindEvent(Sentence sentence, Span span) {
        int before = span.first() - 1;
        return span.length() == 1
                && sentence.is(Lexicon.Role.EVENT_HEAD, before)
                && sentence.tokens().isCapital(before);
    }

    private static boolean isHead(Sentence sentence, int token) {
        return sentence.is(Lexicon.Role.HEAD, token) || sentence.is(Lexicon.Role.OPEN_HEAD, token);
    }

    private static boolean isGeneric(Sentence sentence, Span span) {
        return span.referents().isEmpty()
                && span.longForm() == null
                && sentence.tokens().isCapital(span.first())
                && sentence.longest(Lexicon.Role.GENERIC, span.first(), span.end()) == span.end();
    }

    /** Whether it is several words, none of them somebody's name. */
    private static boolean holdsNoPerson(Sentence sentence, Span span) {
        int names = NameClass.FORENAME.bit() | NameClass.SURNAME.bit();
        for (int i = span.first(); i < span.end(); i++) {
            if ((sentence.matches().flags(i) & names) != 0) {
                return false;
            }
        }
        return span.length() > 1;
    }
}
