package org.wiredesk.text.entity;

import java.util.List;
import org.wiredesk.article.Link;
import org.wiredesk.text.entity.gazetteer.Referent;

/**
 * Chooses what a name of the gazetteer stands for: countries before regions before capitals, then by inhabitants, with
 * the countries of the article weighed in.
 */
final class Linker {
    /** As much as a hundred times the inhabitants. */
    private static final double CONTEXT_WEIGHT = 2.0;

    private static final double UNAMBIGUOUS = 0.95;
    private static final double BY_CONTEXT = 0.85;
    private static final double BY_SIZE = 0.7;
    private static final double CLOSE = 0.5;

    private final CountryContext countries;

    Linker(CountryContext countries) {
        this.countries = countries;
    }

    /** The likeliest of one or more referents. */
    Referent choose(List<Referent> referents) {
        Referent best = referents.get(0);
        for (Referent referent : referents) {
            if (score(referent) > score(best)) {
                best = referent;
            }
        }
        return best;
    }

    /** The links of the chosen one of some referents, with the confidence of the choice. */
    List<Link> links(Referent chosen, List<Referent> referents) {
        return chosen.links(confidence(chosen, referents));
    }

    private double confidence(Referent chosen, List<Referent> referents) {
        double second = Double.NEGATIVE_INFINITY;
        for (Referent referent : referents) {
            if (!referent.equals(chosen)) {
                second = Math.max(second, score(referent));
            }
        }
        if (referents.size() == 1) {
            return chosen.kind() == Referent.Kind.CITY && !countries.holds(chosen.country()) ? BY_CONTEXT : UNAMBIGUOUS;
        }
        if (chosen.kind() == Referent.Kind.COUNTRY) {
            return UNAMBIGUOUS;
        }
        double margin = score(chosen) - second;
        if (margin < 0.5) {
            return CLOSE;
        }
        return countries.holds(chosen.country()) || chosen.kind().compareTo(Referent.Kind.CAPITAL) <= 0
                ? BY_CONTEXT
                : BY_SIZE;
    }

    private double score(Referent referent) {
        double score = StrictMath.log10(referent.weight() + 1.0);
        if (countries.holds(referent.country())) {
            score += CONTEXT_WEIGHT;
        }
        return score
                + switch (referent.kind()) {
                    case OWN -> 40.0;
                    case COUNTRY -> 20.0;
                    case REGION, ORGANISATION, PERSON -> 15.0;
                    case CAPITAL -> 3.0;
                    // A state has the name of its town, or the other way round; the town is linked to GeoNames.
                    case TERRITORY -> 4.5;
                    case CITY -> 0.0;
                    // A region that has the name of its town counts the inhabitants of both.
                    case TOWN -> -1.0;
                    case MINOR -> -3.0;
                };
    }
}
