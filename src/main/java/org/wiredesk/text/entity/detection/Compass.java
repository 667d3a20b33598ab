package org.wiredesk.text.entity.detection;

import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Sentence;

/** Leaves the part of a place out of its name: {@code Mali} is the name in {@code sud du Mali}. */
final class Compass {
    private Compass() {}

    /**
     * Where the name of a place begins.
     *
     * @param first the first token of what was taken for the place
     * @param end   one past its last token
     * @return behind the word for a part and the small words after it; {@code first} when there are none, or when no name
     *     follows them
     */
    static int skip(Sentence sentence, int first, int end) {
        if (!isPart(sentence, first)) {
            return first;
        }
        int after = first + 1;
        while (after < end && sentence.tokens().isLower(after) && sentence.is(Lexicon.Role.FUNCTION, after)) {
            after++;
        }
        return after > first + 1 && after < end && sentence.tokens().isName(after) ? after : first;
    }

    private static boolean isPart(Sentence sentence, int token) {
        return sentence.tokens().isLower(token) && sentence.is(Lexicon.Role.COMPASS, token);
    }
}
