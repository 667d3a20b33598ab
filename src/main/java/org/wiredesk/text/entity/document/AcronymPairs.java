package org.wiredesk.text.entity.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.detection.AcronymDefinition;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Makes a pair of an organisation and the short form in the brackets behind it, {@code Union Zorbe (UZ)}: where one is
 * seen and its letters explain the other, the other is one, too, and the name begins where the letters say.
 */
final class AcronymPairs {
    private AcronymPairs() {}

    static List<Tagged> join(List<Tagged> article) {
        return article.stream().map(AcronymPairs::join).toList();
    }

    private static Tagged join(Tagged tagged) {
        Tokens tokens = tagged.passage().tokens();
        List<Span> spans = tagged.spans();
        for (int open = 2; open + 2 < tokens.size(); open++) {
            if (tokens.isSymbol(open, '(') && tokens.isSymbol(open + 2, ')') && isShort(tokens, open + 1)) {
                spans = join(tagged.passage(), spans, open);
            }
        }
        return spans == tagged.spans() ? tagged : new Tagged(tagged.passage(), spans);
    }

    private static List<Span> join(Passage passage, List<Span> spans, int open) {
        Sentence sentence = passage.sentenceAt(open);
        Span acronym = spanAt(spans, open + 1);
        Span name = spanEnding(spans, open);
        String letters = passage.tokens().textOf(open + 1).toUpperCase(Locale.ROOT);
        int first = AcronymDefinition.wordsStart(sentence, open, letters);
        if (first < 0 || isTaken(spans, first, open, name)) {
            return spans;
        }
        boolean organisation = name == null
                ? isHead(sentence, first) && acronym != null
                : name.type() == EntityType.ORG && (first >= name.first() || isCapital(sentence, first));
        if (!organisation || (acronym != null && !acronym.referents().isEmpty())) {
            return spans;
        }
        List<Span> joined = new ArrayList<>(spans);
        joined.remove(acronym);
        if (name == null || first < name.first()) {
            joined.remove(name);
            joined.add(Span.of(first, open, EntityType.ORG, Evidence.ACRONYM_DEFINITION));
        }
        String longForm = Folding.key(passage.tokens().textOf(first, open));
        joined.add(Span.acronym(open + 1, open + 2, EntityType.ORG, longForm));
        joined.sort(Comparator.comparingInt(Span::first));
        return joined;
    }

    /** Whether a token may be a short form: two to eight letters, a capital the first one. */
    private static boolean isShort(Tokens tokens, int token) {
        int length = tokens.length(token);
        return tokens.isWord(token)
                && length >= 2
                && length <= 8
                && tokens.textOf(token).indexOf('.') < 0
                && (tokens.isUpper(token) || (tokens.isCapital(token) && length < 5));
    }

    private static boolean isHead(Sentence sentence, int token) {
        return sentence.is(Lexicon.Role.HEAD, token) || sentence.is(Lexicon.Role.OPEN_HEAD, token);
    }

    private static boolean isCapital(Sentence sentence, int token) {
        return sentence.tokens().isCapital(token) && !sentence.mayBeginHere(token);
    }

    /** Whether another name than the one before the brackets stands in the long form. */
    private static boolean isTaken(List<Span> spans, int first, int end, @Nullable Span name) {
        for (Span span : spans) {
            if (!span.equals(name) && span.first() < end && first < span.end()) {
                return name != null || span.first() < first;
            }
        }
        return false;
    }

    private static @Nullable Span spanAt(List<Span> spans, int token) {
        for (Span span : spans) {
            if (span.first() == token && span.length() == 1) {
                return span;
            }
        }
        return null;
    }

    private static @Nullable Span spanEnding(List<Span> spans, int end) {
        for (Span span : spans) {
            if (span.end() == end) {
                return span;
            }
        }
        return null;
    }
}
