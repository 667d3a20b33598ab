package org.wiredesk.text.entity.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.NameClass;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Knows firms, clubs and people again by a part of the full name that the article gives: {@code Zorb} of {@code Zorb
 * Limited} is the firm, {@code Rovers} of {@code Zorb Rovers} the club where sport is written of, {@code Awa Zango} of
 * {@code Awa Zango Diallo} the person, whatever they look like.
 */
final class ShortNames {
    private static final Set<Evidence> SURE = EnumSet.of(Evidence.OWN_LIST, Evidence.COUNTRY, Evidence.PERSON_LIST);
    private static final int KNOWN = NameClass.FORENAME.bit()
            | NameClass.TITLE.bit()
            | NameClass.DEMONYM.bit()
            | NameClass.COUNTRY.bit()
            | NameClass.REGION.bit()
            | NameClass.CITY.bit();

    private static final int NO_TEAM =
            NameClass.TITLE.bit() | NameClass.DEMONYM.bit() | NameClass.COUNTRY.bit() | NameClass.REGION.bit();

    private final Set<String> firms = new HashSet<>();
    private final Set<String> teams = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    private ShortNames() {}

    static ShortNames of(List<Tagged> article) {
        ShortNames names = new ShortNames();
        boolean sport = Teams.isSport(article);
        Set<String> surnames = DocumentPass.surnames(article);
        for (Tagged tagged : article) {
            Tokens tokens = tagged.passage().tokens();
            for (Span span : tagged.spans()) {
                Sentence sentence = tagged.passage().sentenceAt(span.first());
                if (span.type() == EntityType.ORG && isFirm(sentence, span)) {
                    names.firms.add(Folding.key(tokens.textOf(span.first())));
                } else if (sport && span.type() == EntityType.ORG && (span.length() == 2 || span.length() == 3)) {
                    names.addTeam(sentence, span.first(), surnames);
                    names.addTeam(sentence, span.end() - 1, surnames);
                } else if (span.type() == EntityType.PER && span.length() > 2) {
                    for (int end = span.first() + 2; end < span.end(); end++) {
                        names.people.add(Folding.key(tokens.textOf(span.first(), end)));
                    }
                }
            }
        }
        return names;
    }

    /** Adds a word of a club's name, unless it says something else as well. */
    private void addTeam(Sentence sentence, int token, Set<String> surnames) {
        String key = Folding.key(sentence.tokens().textOf(token));
        if (sentence.tokens().isName(token)
                && sentence.tokens().length(token) > 3
                && (sentence.matches().flags(token) & NO_TEAM) == 0
                && !sentence.is(Lexicon.Role.HEAD, token)
                && !sentence.is(Lexicon.Role.TAIL, token)
                && !sentence.isFunction(token)
                && !surnames.contains(key)) {
            teams.add(key);
        }
    }

    /** Whether a name of two or three words ends like a firm's, and its first word says nothing else. */
    private static boolean isFirm(Sentence sentence, Span span) {
        int first = span.first();
        Tokens tokens = sentence.tokens();
        return span.length() > 1
                && span.length() < 4
                && sentence.longest(Lexicon.Role.FIRM_TAIL, span.end() - 1, span.end()) > 0
                && tokens.isName(first)
                && tokens.length(first) > 2
                && (sentence.matches().flags(first) & KNOWN) == 0
                && !sentence.is(Lexicon.Role.HEAD, first)
                && !sentence.is(Lexicon.Role.TAIL, first)
                && !sentence.isFunction(first);
    }

    List<Tagged> apply(List<Tagged> article) {
        if (firms.isEmpty() && teams.isEmpty() && people.isEmpty()) {
            return article;
        }
        List<Tagged> typed = DocumentPass.map(article, this::typed);
        return firms.isEmpty() && teams.isEmpty()
                ? typed
                : typed.stream().map(this::withFree).toList();
    }

    private Span typed(Passage passage, Span span) {
        if (SURE.contains(span.evidence())) {
            return span;
        }
        if (span.length() == 1 && span.type() != EntityType.ORG && firms.contains(passage.keyOf(span))) {
            return span.as(EntityType.ORG, Evidence.REPEATED);
        }
        if (span.length() == 1 && span.type() != EntityType.ORG && teams.contains(passage.keyOf(span))) {
            Sentence sentence = passage.sentenceAt(span.first());
            boolean inside = span.type() == EntityType.LOC && sentence.is(Lexicon.Role.INSIDE, span.first() - 1);
            return inside ? span : span.as(EntityType.ORG, Evidence.REPEATED);
        }
        boolean person = span.length() > 1
                && span.type() != EntityType.PER
                && span.referents().isEmpty()
                && people.contains(passage.keyOf(span));
        return person ? span.as(EntityType.PER, Evidence.REPEATED) : span;
    }

    private static boolean isFunction(Passage passage, int token) {
        return passage.sentenceAt(token).isFunction(token);
    }

    private Tagged withFree(Tagged tagged) {
        Tokens tokens = tagged.passage().tokens();
        BitSet taken = new BitSet(tokens.size());
        tagged.spans().forEach(span -> taken.set(span.first(), span.end()));
        List<Span> spans = new ArrayList<>(tagged.spans());
        for (int i = 0; i < tokens.size(); i++) {
            boolean alone = tokens.isName(i)
                    && !taken.get(i)
                    && (i == 0 || taken.get(i - 1) || !tokens.isName(i - 1) || isFunction(tagged.passage(), i - 1))
                    && (i + 1 == tokens.size() || taken.get(i + 1) || !tokens.isName(i + 1));
            String key = Folding.key(tokens.textOf(i));
            if (alone && (firms.contains(key) || teams.contains(key))) {
                spans.add(Span.of(i, i + 1, EntityType.ORG, Evidence.REPEATED));
            }
        }
        spans.sort(Comparator.comparingInt(Span::first));
        return new Tagged(tagged.passage(), spans);
    }
}
