package org.wiredesk.text;

import org.jspecify.annotations.Nullable;

/**
 * One place where a {@link MappedText} differs from the raw content: a repair, or, with a cut, a removal inside it.
 *
 * @param rule     the rule that did it
 * @param start    first character of the new text in the mapped text
 * @param end      one past its last character
 * @param rawStart first character of the old text in the raw content, UTF-16
 * @param rawEnd   one past its last character
 * @param cut      why the old text was taken out; null for a repair
 */
public record Edit(
        String rule,
        int start,
        int end,
        int rawStart,
        int rawEnd,
        @Nullable Cut cut) {
    public Edit {
        if (start > end || rawStart > rawEnd) {
            throw new IllegalArgumentException(
                    "edit [" + start + ", " + end + ") of raw [" + rawStart + ", " + rawEnd + ") is not a range");
        }
    }

    /**
     * Why text was taken out.
     *
     * @param category   what it was, for example {@code source-prefix}
     * @param movedTo    JSON Pointer to the field that holds its meaning now; null when it has none
     * @param confidence that it does not belong to the story
     */
    public record Cut(String category, @Nullable String movedTo, double confidence) {}

    Edit shifted(int by) {
        return by == 0 ? this : new Edit(rule, start + by, end + by, rawStart, rawEnd, cut);
    }
}
