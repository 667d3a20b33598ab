package org.wiredesk.text.entity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Link;
import org.wiredesk.text.entity.gazetteer.Referent;
import org.wiredesk.text.entity.mention.CountryContext;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Span;

/**
 * Chooses what a name of the gazetteer stands for. Each thing that has the name gets a score: its kind and the order of
 * magnitude of its inhabitants, whether the name is what the text's language calls it, and whether the article is about
 * its country. Ten to the power of the score is its share of the probability; nothing at all has a share, too, and wins
 * where no thing is likely. The weights were set by hand and checked on the development links of NewsEye. A linker
 * serves one article, and is not thread-safe.
 */
final class Linker {
    /** The score of nothing: as much as a town of 3,000 inhabitants that no country of the article explains. */
    private static final double NOTHING = 3.0;

    /** What the language calls otherwise is hardly meant, be it a country: in French, {@code Mexico} is a town. */
    private static final double OTHER_NAME = -12.0;

    /** A spelling of a large place in no particular language is often the name of another one. */
    private static final double OTHER_SPELLING = -1.0;

    /** An article that names countries names small towns of no other, least of all those that its language has no name for. */
    private static final double ELSEWHERE = -3.0;

    private static final double KNOWN_ELSEWHERE = -2.0;

    /** Regions, rivers and quarters are named outside their country less often still. */
    private static final double MINOR_ELSEWHERE = -4.0;

    /** A name that only one place has is seldom that of something unknown. */
    private static final double ONLY_ONE = 0.6;

    /** Towns with so many inhabitants are known all over the world. */
    private static final long HUGE = 1_000_000;

    private static final double SAME_NAME = 1.0;
    private static final double HOME = 0.7;
    private static final double LEAST = 0.02;
    private static final int MOST = 4;

    /** Where a language is at home, for articles that name no country. */
    private static final Map<String, List<String>> HOMES = Map.of(
            "fr", List.of("FR"),
            "de", List.of("DE", "AT", "CH"),
            "it", List.of("IT"),
            "es", List.of("ES", "MX", "AR", "CO"),
            "pt", List.of("BR", "PT"),
            "nl", List.of("NL", "BE"),
            "pl", List.of("PL"),
            "ru", List.of("RU"),
            "en", List.of("GB", "US"));

    private final CountryContext countries;
    private final IdentityHashMap<Span, List<Choice>> known = new IdentityHashMap<>();

    Linker(CountryContext countries) {
        this.countries = countries;
    }

    /** What a span most likely stands for; null when it stands for nothing that is known. */
    @Nullable
    Referent choose(Passage passage, Span span) {
        List<Choice> ranked = rank(passage, span);
        return ranked.isEmpty() ? null : ranked.get(0).referent();
    }

    /** All links of what a span most likely stands for, then the first link of each thing that it may stand for. */
    List<Link> links(Passage passage, Span span) {
        List<Link> links = new ArrayList<>();
        for (Choice choice : rank(passage, span)) {
            List<Link> own = choice.referent().links(choice.probability());
            for (Link link : links.isEmpty() ? own : own.subList(0, Math.min(1, own.size()))) {
                if (links.stream().noneMatch(known -> known.uri().equals(link.uri()))) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    /** The things that are likely, best first; empty when nothing is more likely than the best of them. */
    private List<Choice> rank(Passage passage, Span span) {
        return span.referents().isEmpty() ? List.of() : known.computeIfAbsent(span, s -> ranked(passage, s));
    }

    private List<Choice> ranked(Passage passage, Span span) {
        List<Choice> scored = new ArrayList<>(span.referents().size());
        String name = passage.textOf(span);
        for (Referent referent : span.referents()) {
            double only = span.referents().size() == 1 ? ONLY_ONE : 0;
            scored.add(new Choice(referent, score(referent, name, passage.language()) + only));
        }
        scored.replaceAll(choice -> behindItsTown(choice, scored));
        scored.replaceAll(choice -> behindTerritory(choice, scored));
        double best = NOTHING;
        for (Choice choice : scored) {
            best = Math.max(best, choice.probability());
        }
        double whole = share(NOTHING - best);
        for (Choice choice : scored) {
            whole += share(choice.probability() - best);
        }
        double nothing = share(NOTHING - best) / whole;
        List<Choice> ranked = new ArrayList<>(scored.size());
        for (Choice choice : scored) {
            double probability = share(choice.probability() - best) / whole;
            if (probability >= LEAST) {
                ranked.add(new Choice(choice.referent(), probability));
            }
        }
        ranked.sort(Comparator.comparingDouble(Choice::probability).reversed());
        boolean unlikely = ranked.isEmpty() || ranked.get(0).probability() <= nothing;
        return unlikely ? List.of() : ranked.subList(0, Math.min(MOST, ranked.size()));
    }

    /** A region or a quarter that has the name of a large town of its country is meant less often than the town. */
    private static Choice behindItsTown(Choice choice, List<Choice> all) {
        if (choice.referent().kind() != Referent.Kind.MINOR) {
            return choice;
        }
        double score = choice.probability();
        for (Choice other : all) {
            Referent.Kind kind = other.referent().kind();
            boolean town = kind == Referent.Kind.CITY || kind == Referent.Kind.CAPITAL;
            if (town
                    && Objects.equals(
                            other.referent().country(), choice.referent().country())) {
                score = Math.min(score, other.probability() - 1);
            }
        }
        return new Choice(choice.referent(), score);
    }

    /** A town abroad is meant less often than a part of a country, unless it is huge or the article is about its country. */
    private Choice behindTerritory(Choice choice, List<Choice> all) {
        Referent town = choice.referent();
        boolean may = (town.kind() == Referent.Kind.CITY || town.kind().isSmall())
                && town.weight() < HUGE
                && countries.weight(town.country()) == 0;
        double score = choice.probability();
        for (Choice other : all) {
            boolean abroad = other.referent().kind() == Referent.Kind.TERRITORY
                    && !Objects.equals(other.referent().country(), town.country());
            if (may && abroad) {
                score = Math.min(score, other.probability() - 1);
            }
        }
        return score == choice.probability() ? choice : new Choice(town, score);
    }

    private static double share(double score) {
        return score == 0 ? 1.0 : StrictMath.pow(10, score);
    }

    private double score(Referent referent, String name, @Nullable String language) {
        double score = StrictMath.log10(referent.weight() + 1.0) + prior(referent.kind());
        score += switch (referent.isCalled(name, language)) {
            case YES -> SAME_NAME;
            case UNKNOWN -> otherSpelling(referent.kind());
            case NO -> referent.kind() == Referent.Kind.OWN ? 0.0 : otherName(referent);
        };
        double weight = countries.weight(referent.country());
        if (weight > 0) {
            return score + weight + (referent.kind() == Referent.Kind.MINOR ? 2.5 : 0);
        }
        if (referent.kind().isSmall() && !countries.isEmpty()) {
            double elsewhere = referent.hasNameIn(language) ? KNOWN_ELSEWHERE : ELSEWHERE;
            return score + (referent.kind() == Referent.Kind.MINOR ? MINOR_ELSEWHERE : elsewhere);
        }
        boolean home = language != null
                && HOMES.getOrDefault(language, List.of()).contains(String.valueOf(referent.country()));
        return score + (home ? HOME : 0);
    }

    /** Spellings of small places are kept with care; the table of territories holds names of their parts, too. */
    private static double otherSpelling(Referent.Kind kind) {
        if (kind.isSmall() || kind == Referent.Kind.OWN) {
            return 0.0;
        }
        return kind == Referent.Kind.TERRITORY ? 4 * OTHER_SPELLING : OTHER_SPELLING;
    }

    private static double otherName(Referent referent) {
        return referent.kind() == Referent.Kind.COUNTRY || referent.kind() == Referent.Kind.REGION ? OTHER_NAME : -1.0;
    }

    private static double prior(Referent.Kind kind) {
        return switch (kind) {
            case OWN -> 40.0;
            case COUNTRY -> 20.0;
            case REGION, ORGANISATION, PERSON -> 15.0;
            case CAPITAL -> 3.0;
            // A state has the name of its town, or the other way round: the town is meant more often.
            case TERRITORY -> 5.0;
            case CITY -> 0.0;
            case TOWN -> -0.5;
            // A region that has the name of its town counts the inhabitants of both.
            case MINOR -> -1.0;
        };
    }

    /** A thing with its score, later its probability. */
    private record Choice(Referent referent, double probability) {}
}
