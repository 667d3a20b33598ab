package org.wiredesk.text.entity.document;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.NameClass;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Keeps the titles and offices beside people's names apart from the names: what a span holds of them goes into its
 * title, and what stands right before it, too.
 */
final class TitleReader {
    /** How many words of titles may stand before a name: {@code Général de corps d'armée à la retraite}. */
    private static final int LONGEST = 8;

    private TitleReader() {}

    /** The span without its title in the name; what was taken for something else is a person behind a title. */
    static Span read(Passage passage, Span span) {
        Sentence sentence = passage.sentenceAt(span.first());
        int first = nameStart(sentence, span);
        if (span.type() != EntityType.PER) {
            boolean person =
                    sentence.is(Lexicon.Role.COURTESY, span.first()) || isPersonName(sentence, first, span.end());
            return first > span.first() && span.referents().isEmpty() && person
                    ? span.as(EntityType.PER, span.evidence())
                            .startingAt(first)
                            .titled(sentence.tokens().textOf(span.first(), first))
                    : span;
        }
        Span name = span;
        if (first > span.first()) {
            name = span.startingAt(first).titled(sentence.tokens().textOf(span.first(), first));
        }
        if (name.title() != null) {
            return name;
        }
        String title = titleBefore(sentence, first);
        return title == null ? name : name.titled(title);
    }

    /** Where the name begins behind the titles that the span begins with; a span of nothing but titles stays whole. */
    private static int nameStart(Sentence sentence, Span span) {
        int first = span.first();
        while (first < span.end()) {
            int end = titleEnd(sentence, first, span.end());
            if (end < 0 || end >= span.end() || !sentence.tokens().isName(end)) {
                return first;
            }
            first = end;
        }
        return span.first();
    }

    /** Whether all words are given or family names somewhere: what follows a title is a person then. */
    private static boolean isPersonName(Sentence sentence, int first, int end) {
        int names = NameClass.FORENAME.bit() | NameClass.SURNAME.bit();
        for (int i = first; i < end; i++) {
            if ((sentence.matches().flags(i) & names) == 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String titleBefore(Sentence sentence, int first) {
        int start = first;
        for (int at = first - 1; at >= Math.max(sentence.first(), first - LONGEST); at--) {
            if (titleEnd(sentence, at, start) == start) {
                start = at;
            }
        }
        Tokens tokens = sentence.tokens();
        return start == first ? null : tokens.textOf(start, first);
    }

    /** The end of the longest title or office that begins at a token and ends before {@code limit}; -1 without one. */
    private static int titleEnd(Sentence sentence, int token, int limit) {
        Tokens tokens = sentence.tokens();
        if (!tokens.isWord(token)) {
            return -1;
        }
        int end = Math.max(
                sentence.longest(Lexicon.Role.TITLE, token, limit),
                sentence.longest(Lexicon.Role.OFFICE, token, limit));
        return Math.max(end, sentence.longest(Lexicon.Role.COURTESY, token, limit));
    }
}
