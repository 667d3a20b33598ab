package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/**
 * One stretch of text that cleaning wrote differently.
 *
 * @param rule     the rule that did it, for example {@code mojibake}, {@code nfc}, {@code whitespace}
 * @param start    first character of the new text in the clean text, UTF-16
 * @param end      one past its last character; equal to {@code start} when nothing stands there any more
 * @param rawStart first character of the old text in the raw content, in the record's offset unit
 * @param rawEnd   one past its last character
 * @param raw      the old text; null when it was one plain space
 */
public record Repair(
        String rule,
        int start,
        int end,
        int rawStart,
        int rawEnd,
        @Nullable String raw) {
    /** A repair whose old text is left out when it was one plain space. */
    public static Repair of(String rule, int start, int end, int rawStart, int rawEnd, String raw) {
        return new Repair(rule, start, end, rawStart, rawEnd, raw.equals(" ") ? null : raw);
    }

    Repair at(int newStart, int newEnd) {
        return new Repair(rule, newStart, newEnd, rawStart, rawEnd, raw);
    }
}
