package org.wiredesk.text.entity.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.entity.gazetteer.Referent;

/** The countries that an article is about: how often each, or one of its capitals and towns, is named. */
public final class CountryContext {
    private final Map<String, Integer> counts = new HashMap<>();

    private CountryContext() {}

    public static CountryContext of(List<Tagged> article) {
        CountryContext context = new CountryContext();
        for (Tagged tagged : article) {
            for (Span span : tagged.spans()) {
                String country = country(span.referents());
                if (country != null) {
                    context.counts.merge(country, 1, Integer::sum);
                }
            }
        }
        return context;
    }

    /** The country that a name speaks for, whatever the article: its own, or that of the only large town of the name. */
    private static @Nullable String country(List<Referent> referents) {
        Referent best = null;
        for (Referent referent : referents) {
            if (referent.kind() == Referent.Kind.COUNTRY) {
                return referent.country();
            }
            boolean capital = referent.kind() == Referent.Kind.CAPITAL;
            boolean place =
                    capital || referent.kind() == Referent.Kind.CITY || referent.kind() == Referent.Kind.TERRITORY;
            if (place && (best == null || capital)) {
                best = referent;
            } else if (place && best.kind() != Referent.Kind.CAPITAL && !same(best, referent)) {
                return null;
            }
        }
        return best == null ? null : best.country();
    }

    private static boolean same(Referent one, Referent other) {
        return one.country() != null && one.country().equals(other.country());
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public boolean holds(@Nullable String country) {
        return country != null && counts.containsKey(country);
    }

    /** How much more likely a thing of this country is, as a power of ten; 0 for a country that is not named. */
    public double weight(@Nullable String country) {
        int count = country == null ? 0 : counts.getOrDefault(country, 0);
        return count == 0 ? 0.0 : 1.5 + Math.min(1.0, StrictMath.log10(count));
    }
}
