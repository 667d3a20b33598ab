package org.wiredesk.text.cleaning.html.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The directives to robots that forbid use by machine learning: {@code noai} and {@code noimageai}. */
public final class Robots {
    private static final Set<String> DIRECTIVES = Set.of("noai", "noimageai");

    private Robots() {}

    /** The directives of this kind in the value of a robots meta element or header, sorted; null when there is none. */
    public static @Nullable String reservations(@Nullable String value) {
        if (value == null) {
            return null;
        }
        Set<String> found = new TreeSet<>();
        for (String directive : value.toLowerCase(Locale.ROOT).split("[\\s,;:]+", -1)) {
            if (DIRECTIVES.contains(directive)) {
                found.add(directive);
            }
        }
        return found.isEmpty() ? null : String.join(", ", found);
    }
}
