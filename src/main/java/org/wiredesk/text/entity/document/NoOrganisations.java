package org.wiredesk.text.entity.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.detection.AcronymDefinition;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.Folding;

/**
 * Takes out acronyms of an article that stand for no name: what they are short for, before the brackets, is not taken
 * for one and holds no word of an organisation, as in {@code Company Income Tax (CIT)} and {@code hors taxes (HT)}.
 */
final class NoOrganisations {
    private final Set<String> acronyms = new HashSet<>();

    private NoOrganisations() {}

    static NoOrganisations of(List<Tagged> article) {
        NoOrganisations none = new NoOrganisations();
        for (Tagged tagged : article) {
            for (Span span : tagged.spans()) {
                Sentence sentence = tagged.passage().sentenceAt(span.first());
                if (isOpen(span) && AcronymDefinition.isDefined(sentence, span.first())) {
                    none.read(tagged, sentence, span.first());
                }
            }
        }
        return none;
    }

    private void read(Tagged tagged, Sentence sentence, int acronym) {
        String text = sentence.tokens().textOf(acronym);
        int end = acronym - 1;
        int first = AcronymDefinition.wordsStart(sentence, end, text);
        if (first >= 0 && !holdsName(tagged, first, end) && !holdsOrganisation(sentence, first, end)) {
            acronyms.add(Folding.key(text));
        }
    }

    List<Tagged> drop(List<Tagged> article) {
        return acronyms.isEmpty()
                ? article
                : DocumentPass.map(article, (passage, span) -> isNone(passage, span) ? null : span);
    }

    private boolean isNone(Passage passage, Span span) {
        return isOpen(span) && passage.tokens().isUpper(span.first()) && acronyms.contains(passage.keyOf(span));
    }

    private static boolean isOpen(Span span) {
        return span.type() == EntityType.ORG
                && span.length() == 1
                && span.referents().isEmpty();
    }

    private static boolean holdsName(Tagged tagged, int first, int end) {
        for (Span span : tagged.spans()) {
            if (span.first() < end && first < span.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOrganisation(Sentence sentence, int first, int end) {
        return sentence.is(Lexicon.Role.HEAD, first)
                || sentence.is(Lexicon.Role.OPEN_HEAD, first)
                || sentence.is(Lexicon.Role.TAIL, end - 1);
    }
}
