package org.wiredesk.text.entity.detection;

import java.util.List;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Sets the borders of places: a building named after somebody is a place with its first word ({@code stade Bouna
 * Traoré}), a district and the region that it lies in are two ({@code Sanga Local Government Area of Kaduna State}).
 * Immutable and thread-safe.
 */
final class PlaceBorders {
    private final Gazetteer gazetteer;

    PlaceBorders(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The span, or the two that it holds. */
    List<Span> set(Sentence sentence, Span span) {
        if (span.type() == EntityType.ORG || span.evidence() == Evidence.OWN_LIST) {
            return List.of(span);
        }
        int facility = facilityBefore(sentence, span.first());
        if (facility >= 0 && (span.type() == EntityType.PER || span.referents().isEmpty())) {
            return List.of(place(span, facility, span.end()));
        }
        int region = span.type() == EntityType.LOC && span.referents().isEmpty() ? regionStart(sentence, span) : -1;
        return region < 0
                ? List.of(span)
                : List.of(place(span, span.first(), region - 1), place(span, region, span.end()));
    }

    private Span place(Span span, int first, int end) {
        return Span.statistical(first, end, EntityType.LOC, span.confidence(), List.of(), null);
    }

    /** Where the words for a building begin that end before a name or its title; -1 when there are none. */
    private static int facilityBefore(Sentence sentence, int name) {
        Tokens tokens = sentence.tokens();
        boolean titled = tokens.isName(Math.max(0, name - 1)) && sentence.is(Lexicon.Role.TITLE, name - 1);
        int end = titled ? name - 1 : name;
        for (int from = Math.max(sentence.first(), end - 3); from < end; from++) {
            if (tokens.isLower(from) && sentence.longest(Lexicon.Role.FACILITY, from, end) == end) {
                return from;
            }
        }
        return -1;
    }

    /** The first token of the known place behind a part of it and one small word; -1 when there is none. */
    private int regionStart(Sentence sentence, Span span) {
        Tokens tokens = sentence.tokens();
        for (int of = span.first() + 2; of + 1 < span.end(); of++) {
            if (tokens.isLower(of)
                    && sentence.isFunction(of)
                    && endsPart(sentence, span.first(), of)
                    && gazetteer.isWellKnownPlace(tokens, of + 1, span.end())) {
                return of + 1;
            }
        }
        return -1;
    }

    private static boolean endsPart(Sentence sentence, int first, int end) {
        for (int from = first + 1; from < end; from++) {
            if (sentence.longest(Lexicon.Role.PLACE_PART, from, end) == end) {
                return true;
            }
        }
        return false;
    }
}
