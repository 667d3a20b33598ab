package org.wiredesk.text.entity.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.detection.AcronymDefinition;
import org.wiredesk.text.entity.gazetteer.Referent;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.Folding;

/**
 * An acronym that the article explains is what the article says, not what the gazetteer knows by the same letters:
 * {@code Zorb Mining Front (ZMF)}. Words that have the beginning of one in the gazetteer's name, in any language, say the
 * same thing.
 */
final class OwnAcronyms {
    /** So many letters of a word tell it, whatever its ending. */
    private static final int STEM = 4;

    /** The folded long forms of the acronyms that mean something else than in the gazetteer. */
    private final Map<String, String> longForms = new HashMap<>();

    private OwnAcronyms() {}

    static List<Tagged> read(List<Tagged> article) {
        OwnAcronyms own = new OwnAcronyms();
        for (Tagged tagged : article) {
            for (Span span : tagged.spans()) {
                if (isListed(span)) {
                    own.read(tagged.passage().sentenceAt(span.first()), span);
                }
            }
        }
        return own.longForms.isEmpty() ? article : DocumentPass.map(article, own::free);
    }

    private void read(Sentence sentence, Span span) {
        if (!AcronymDefinition.isDefined(sentence, span.first())) {
            return;
        }
        String letters = sentence.tokens().textOf(span.first());
        int end = span.first() - 1;
        int first = AcronymDefinition.wordsStart(sentence, end, letters);
        if (first >= 0 && span.referents().stream().noneMatch(known -> isSame(sentence, first, end, known))) {
            longForms.put(Folding.key(letters), Folding.key(sentence.tokens().textOf(first, end)));
        }
    }

    /** Whether a word of the long form begins like one of the thing's names. */
    private static boolean isSame(Sentence sentence, int first, int end, Referent known) {
        String names = " " + Folding.key(known.name() + " " + known.names()).replaceAll("[^\\p{L}\\p{M}]+", " ");
        for (int i = first; i < end; i++) {
            String word = Folding.key(sentence.tokens().textOf(i));
            if (word.length() >= STEM && names.contains(" " + word.substring(0, STEM))) {
                return true;
            }
        }
        return false;
    }

    private Span free(Passage passage, Span span) {
        String longForm = isListed(span) ? longForms.get(passage.keyOf(span)) : null;
        return longForm == null ? span : Span.acronym(span.first(), span.end(), span.type(), longForm);
    }

    private static boolean isListed(Span span) {
        return span.type() == EntityType.ORG
                && span.length() == 1
                && !span.referents().isEmpty();
    }
}
