package org.wiredesk.text.entity.tagger;

import org.jspecify.annotations.Nullable;

/**
 * Takes off the ends of names what belongs to none: commas, and brackets with all that is in them, as in
 * {@code Springfield (Illinois)}. Lists of titles, which the models learn from, have such names. Quotation marks stay: where
 * they are written, corpora count them to the names of ships, papers and clubs.
 */
final class NameEnds {
    private static final String MARKS = ",;:()[]";

    private NameEnds() {}

    /** The name without such ends; null when nothing else is left of it. */
    static @Nullable NameSpan trim(TokenSequence sentence, NameSpan span) {
        int first = span.first();
        int end = span.end();
        while (first < end && isMark(sentence, first)) {
            first++;
        }
        int open = lastOpen(sentence, first, end);
        if (open > 0) {
            end = open;
        }
        while (end > first && isMark(sentence, end - 1)) {
            end--;
        }
        if (first == end) {
            return null;
        }
        return first == span.first() && end == span.end()
                ? span
                : new NameSpan(first, end, span.type(), span.probability());
    }

    /** Where a bracket opens that closes with the name or not at all; 0 for nowhere. */
    private static int lastOpen(TokenSequence sentence, int first, int end) {
        for (int i = end - 1; i > first; i--) {
            char c = mark(sentence, i);
            if (c == '(' || c == '[') {
                return i;
            }
            if ((c == ')' || c == ']') && i < end - 1) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isMark(TokenSequence sentence, int token) {
        return MARKS.indexOf(mark(sentence, token)) >= 0;
    }

    /** The character of a token that has one only, else a letter. */
    private static char mark(TokenSequence sentence, int token) {
        int start = sentence.starts()[token];
        return sentence.ends()[token] - start == 1 ? sentence.text().charAt(start) : 'a';
    }
}
