package org.wiredesk.text.entity.document;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.NameClass;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Takes a word that stands in a list of places for one of them: {@code à Allada, [Zorbou], Ouidah et Zorba}. Stateless.
 */
final class Enumerations {
    private static final int OTHERS =
            NameClass.DEMONYM.bit() | NameClass.TITLE.bit() | NameClass.ORGANISATION.bit() | NameClass.BRAND.bit();

    private Enumerations() {}

    static List<Tagged> read(List<Tagged> article) {
        return article.stream().map(Enumerations::read).toList();
    }

    private static Tagged read(Tagged tagged) {
        List<Span> spans = new ArrayList<>(tagged.spans());
        boolean changed = false;
        for (int s = 0; s < spans.size(); s++) {
            Span place = spans.get(s);
            Sentence sentence = tagged.passage().sentenceAt(place.first());
            int item = place.end() + 1;
            if (place.type() == EntityType.LOC
                    && isItem(sentence, item)
                    && !sentence.lexicon().hasCapitalNouns()) {
                boolean free = s + 1 == spans.size() || spans.get(s + 1).first() > item;
                boolean doubtful = !free && isDoubtful(spans.get(s + 1), item);
                boolean goesOn = isListed(sentence, item + 1, spans, free ? s + 1 : s + 2);
                boolean ends = isAnd(sentence, item - 1) && isEnd(sentence, item + 1);
                if ((free && (goesOn || ends)) || (doubtful && goesOn)) {
                    Span found = Span.of(item, item + 1, EntityType.LOC, Evidence.REPEATED);
                    if (free) {
                        spans.add(s + 1, found);
                    } else {
                        spans.set(s + 1, found);
                    }
                    changed = true;
                }
            }
        }
        return changed ? new Tagged(tagged.passage(), spans) : tagged;
    }

    /** Whether a token is a single capitalised word behind a comma or an "and", and says nothing else. */
    private static boolean isItem(Sentence sentence, int item) {
        Tokens tokens = sentence.tokens();
        boolean joined = isAnd(sentence, item - 1) || (item < sentence.end() && tokens.isSymbol(item - 1, ','));
        return joined
                && item < sentence.end()
                && tokens.isCapital(item)
                && tokens.length(item) > 2
                && !sentence.isFunction(item)
                && (sentence.matches().flags(item) & OTHERS) == 0
                && (item + 1 == sentence.end() || !tokens.isName(item + 1))
                && sentence.isProse();
    }

    private static boolean isDoubtful(Span span, int item) {
        return span.first() == item
                && span.length() == 1
                && span.type() == EntityType.PER
                && span.referents().isEmpty()
                && span.title() == null;
    }

    /** Whether another place follows behind a comma or an "and". */
    private static boolean isListed(Sentence sentence, int joint, List<Span> spans, int next) {
        boolean joined = joint < sentence.end() && (sentence.tokens().isSymbol(joint, ',') || isAnd(sentence, joint));
        return joined
                && next < spans.size()
                && spans.get(next).first() == joint + 1
                && spans.get(next).type() == EntityType.LOC;
    }

    private static boolean isAnd(Sentence sentence, int token) {
        return sentence.is(Lexicon.Role.AND, token);
    }

    private static boolean isEnd(Sentence sentence, int token) {
        return token >= sentence.end()
                || sentence.tokens().isSymbol(token, '.')
                || sentence.tokens().isSymbol(token, ',')
                || sentence.tokens().isSymbol(token, ';');
    }
}
