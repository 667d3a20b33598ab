package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/**
 * One stretch of raw content that cleaning took out of the text.
 *
 * @param category   what it was: {@code read-also}, {@code rights-notice}, {@code byline}, {@code boilerplate} ...
 * @param rule       the rule that found it, for example {@code read-also.fr}
 * @param at         the place in the clean text where it stood, UTF-16
 * @param rawStart   first character in the raw content, in the record's offset unit
 * @param rawEnd     one past the last character
 * @param text       what it said, at most {@link #MAX_TEXT} code points of it
 * @param length     the whole length in the record's offset unit; null when {@code text} is whole
 * @param sha256     of the whole text; null when {@code text} is whole
 * @param movedTo    JSON Pointer to the field that holds its meaning now; null when it has none
 * @param confidence that it does not belong to the story
 */
public record Removal(
        String category,
        String rule,
        int at,
        int rawStart,
        int rawEnd,
        String text,
        @Nullable Integer length,
        @Nullable String sha256,
        @Nullable String movedTo,
        double confidence) {
    /** The most code points of removed text that a record repeats. */
    public static final int MAX_TEXT = 200;

    public Removal {
        confidence = Confidence.round(confidence);
    }

    /** A removal of a whole text, cut at {@link #MAX_TEXT} code points. */
    public static Removal of(
            String category,
            String rule,
            int at,
            int rawStart,
            int rawEnd,
            String text,
            OffsetUnit unit,
            @Nullable String movedTo,
            double confidence) {
        int codePoints = text.codePointCount(0, text.length());
        if (codePoints <= MAX_TEXT) {
            return new Removal(category, rule, at, rawStart, rawEnd, text, null, null, movedTo, confidence);
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, MAX_TEXT));
        int length = unit == OffsetUnit.CODEPOINT ? codePoints : text.length();
        return new Removal(category, rule, at, rawStart, rawEnd, cut, length, Sha256.of(text), movedTo, confidence);
    }

    Removal at(int newAt) {
        return new Removal(category, rule, newAt, rawStart, rawEnd, text, length, sha256, movedTo, confidence);
    }
}
