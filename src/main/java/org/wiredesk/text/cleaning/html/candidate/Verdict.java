package org.wiredesk.text.cleaning.html.candidate;

import org.jspecify.annotations.Nullable;

/** Why the text of an element does not stay: the fields of a removal. */
public record Verdict(
        String category, String rule, @Nullable String movedTo, double confidence) {
    public static final Verdict OUTSIDE = boilerplate("outside-story", 0.9);

    public static Verdict boilerplate(String rule, double confidence) {
        return new Verdict("boilerplate", "html." + rule, null, confidence);
    }

    public static Verdict moved(String category, String pointer) {
        return new Verdict(category, "html." + category, pointer, 1.0);
    }

    boolean isMoved() {
        return movedTo != null;
    }
}
