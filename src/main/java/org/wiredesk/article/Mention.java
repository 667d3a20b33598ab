package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/**
 * One occurrence of an entity. No mention crosses a block.
 *
 * @param start first character, UTF-16, in the clean text or in the headline
 * @param end   one past the last character
 * @param exact the characters in {@code [start, end)}
 * @param field {@link #HEADLINE} when the offsets index the headline; null for the text
 */
public record Mention(
        int start, int end, String exact, @Nullable String field) {
    /** The field name of mentions in the headline. */
    public static final String HEADLINE = "headline";

    /** A mention in the clean text. */
    public static Mention inText(String text, int start, int end) {
        return new Mention(start, end, text.substring(start, end), null);
    }

    /** A mention in the headline. */
    public static Mention inHeadline(String headline, int start, int end) {
        return new Mention(start, end, headline.substring(start, end), HEADLINE);
    }

    /** Whether the offsets index the headline. */
    boolean isInHeadline() {
        return HEADLINE.equals(field);
    }
}
