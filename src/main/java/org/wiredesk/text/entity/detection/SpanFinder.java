package org.wiredesk.text.entity.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.gazetteer.Referent;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Languages;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.tagger.NameSpan;
import org.wiredesk.text.entity.tagger.NameTagger;

/**
 * Finds the names of a passage: what the statistical tagger sees, enriched with what the rules and the gazetteer say of
 * the same words, and what they alone see where they are mostly right. Immutable and thread-safe.
 */
public final class SpanFinder {
    /**
     * Rules that count where the statistical tagger sees nothing. Where it has a model of the language, 47 of 81 such
     * names were right on ten development sets; those of the other rules were mostly wrong.
     */
    private static final Set<Evidence> TRUSTED = EnumSet.of(
            Evidence.OWN_LIST,
            Evidence.COUNTRY,
            Evidence.PERSON_LIST,
            Evidence.FORENAME,
            Evidence.TITLE,
            Evidence.INSTITUTION);

    /** The same where it has none: 167 of 265 were right on eight African languages. */
    private static final Set<Evidence> TRUSTED_ELSEWHERE = EnumSet.of(
            Evidence.OWN_LIST,
            Evidence.COUNTRY,
            Evidence.PERSON_LIST,
            Evidence.FORENAME,
            Evidence.TITLE,
            Evidence.ORGANISATION_LIST,
            Evidence.INSTITUTION,
            Evidence.PLACE);

    /** Lists that count where the statistical tagger is unsure. */
    private static final Set<Evidence> LISTS =
            EnumSet.of(Evidence.COUNTRY, Evidence.ORGANISATION_LIST, Evidence.PERSON_LIST, Evidence.INSTITUTION);

    /** Below it the lists are right more often; measured on the development halves of PUD, EWT and WikiNEuRal. */
    private static final double UNSURE = 0.5;

    private final Gazetteer gazetteer;
    private final Parts parts;
    private final List<Finder> finders;
    private final PlaceBorders borders;

    private SpanFinder(Gazetteer gazetteer, Parts parts) {
        this.gazetteer = gazetteer;
        this.parts = parts;
        this.finders = List.of(
                new GazetteerFinder(gazetteer),
                new PersonFinder(gazetteer),
                new OrganisationFinder(),
                new InstitutionFinder(),
                new PlaceFinder(),
                new AcronymFinder());
        this.borders = new PlaceBorders(gazetteer);
    }

    public static SpanFinder of(Gazetteer gazetteer, Parts parts) {
        return new SpanFinder(gazetteer, parts);
    }

    public Tagged find(Passage passage) {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            switch (parts) {
                case RULES -> spans.addAll(byRules(sentence));
                case STATISTICS -> spans.addAll(byStatistics(passage, sentence, List.of()));
                case ALL -> {
                    List<Span> rules = byRules(sentence);
                    spans.addAll(merge(byStatistics(passage, sentence, rules), rules, trusted(passage)));
                }
            }
        }
        return new Tagged(passage, spans);
    }

    private static Set<Evidence> trusted(Passage passage) {
        return Languages.isSupported(passage.language()) ? TRUSTED : TRUSTED_ELSEWHERE;
    }

    private List<Span> byRules(Sentence sentence) {
        List<Span> proposed = new ArrayList<>();
        for (Finder finder : finders) {
            finder.find(sentence, proposed);
        }
        return SpanSelection.select(proposed);
    }

    private List<Span> byStatistics(Passage passage, Sentence sentence, List<Span> rules) {
        List<Span> spans = new ArrayList<>();
        if (sentence.isUncased()) {
            return spans;
        }
        for (NameSpan name : NameTagger.of(passage.language()).tag(ListEvidence.sequence(sentence))) {
            int last = sentence.first() + name.end();
            int first = NameBorders.first(sentence, sentence.first() + name.first(), last, name.type());
            int end = MinistryBorders.end(
                    sentence, first, NameBorders.end(sentence, first, last, name.type()), name.type());
            if (name.type() == EntityType.LOC) {
                first = Compass.skip(sentence, first, end);
            }
            first = CommonEdges.first(sentence, first, end, passage.language());
            end = CommonEdges.end(sentence, first, end, passage.language());
            EntityType type = KnownNames.type(sentence, first, end, name.type());
            Span span = NoNames.drop(
                    passage,
                    Span.statistical(
                            first,
                            end,
                            type,
                            name.probability(),
                            referents(sentence, first, end, type),
                            same(rules, first, end)));
            if (span != null) {
                spans.addAll(borders.set(sentence, span));
            }
        }
        return spans;
    }

    private List<Referent> referents(Sentence sentence, int first, int end, EntityType type) {
        List<Referent> referents = gazetteer.referents(sentence.tokens(), first, end);
        return referents.isEmpty()
                ? referents
                : referents.stream().filter(referent -> referent.type() == type).toList();
    }

    /** The rule's span with these borders; null when there is none. */
    private static @Nullable Span same(List<Span> rules, int first, int end) {
        for (Span rule : rules) {
            if (rule.first() == first && rule.end() == end) {
                return rule;
            }
        }
        return null;
    }

    /** The spans of both; where they overlap the user's own names stay, then what the statistics say. */
    private static List<Span> merge(List<Span> statistics, List<Span> rules, Set<Evidence> trusted) {
        List<Span> merged = new ArrayList<>();
        for (Span rule : rules) {
            if (isSurer(rule, statistics) || (trusted.contains(rule.evidence()) && isFree(statistics, rule))) {
                merged.add(rule);
            }
        }
        List<Span> chosen = List.copyOf(merged);
        for (Span span : statistics) {
            if (isFree(chosen, span)) {
                merged.add(span);
            }
        }
        merged.sort(Comparator.comparingInt(Span::first));
        return merged;
    }

    /** Whether the lists are surer than all that the statistics say of the same words. */
    private static boolean isSurer(Span rule, List<Span> statistics) {
        if (rule.evidence() == Evidence.OWN_LIST) {
            return true;
        }
        if (!LISTS.contains(rule.evidence())) {
            return false;
        }
        for (Span span : statistics) {
            boolean overlaps = span.first() < rule.end() && rule.first() < span.end();
            if (overlaps && span.confidence() > UNSURE && !isPart(span, rule)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a listed name holds a span and more: {@code Benin} of {@code Benin Republic}. */
    private static boolean isPart(Span span, Span rule) {
        return rule.first() <= span.first() && span.end() <= rule.end() && span.length() < rule.length();
    }

    private static boolean isFree(List<Span> spans, Span span) {
        for (Span other : spans) {
            if (other.first() < span.end() && span.first() < other.end()) {
                return false;
            }
        }
        return true;
    }
}
