package org.wiredesk.text.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The countries that an article is about: how often each, or one of its larger places, is named. */
final class CountryContext {
    private final Map<String, Integer> counts = new HashMap<>();

    private CountryContext() {}

    static CountryContext of(List<Tagged> article) {
        CountryContext context = new CountryContext();
        for (Tagged tagged : article) {
            for (Span span : tagged.spans()) {
                if (span.evidence() == Evidence.COUNTRY
                        || (span.evidence() == Evidence.PLACE
                                && span.referents().size() == 1)) {
                    String country = span.referents().isEmpty()
                            ? null
                            : span.referents().get(0).country();
                    if (country != null) {
                        context.counts.merge(country, 1, Integer::sum);
                    }
                }
            }
        }
        return context;
    }

    boolean holds(@Nullable String country) {
        return country != null && counts.containsKey(country);
    }
}
