package org.wiredesk.text.entity.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.gazetteer.Referent;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.Tokens;
import org.wiredesk.text.entity.token.WordList;

/**
 * Finds acronyms that a headline writes in small letters ({@code la cedeao}): those that the article writes in capitals,
 * and, behind an article, those that the gazetteer knows and that are no words.
 */
final class HeadlineAcronyms {
    private static final Set<String> WORDS = WordList.keys(Gazetteer.class, "ambiguous.txt");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    private final Gazetteer gazetteer;
    private final Map<String, Span> byKey = new HashMap<>();

    private HeadlineAcronyms(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The acronyms of an article. */
    static HeadlineAcronyms of(List<Tagged> article, Gazetteer gazetteer) {
        HeadlineAcronyms acronyms = new HeadlineAcronyms(gazetteer);
        for (Tagged tagged : article) {
            Tokens tokens = tagged.passage().tokens();
            for (Span span : tagged.spans()) {
                boolean single = span.length() == 1 && span.type() == EntityType.ORG;
                if (single && hasTwoCapitals(tokens.textOf(span.first()))) {
                    acronyms.byKey.putIfAbsent(Folding.key(tokens.textOf(span.first())), span);
                }
            }
        }
        return acronyms;
    }

    /** The acronyms in small letters of a headline; none of another passage. */
    List<Span> find(Tagged tagged) {
        List<Span> found = new ArrayList<>();
        if (!tagged.passage().headline()) {
            return found;
        }
        Tokens tokens = tagged.passage().tokens();
        BitSet taken = new BitSet(tokens.size());
        tagged.spans().forEach(span -> taken.set(span.first(), span.end()));
        for (Sentence sentence : tagged.passage().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (tokens.isLower(i) && !taken.get(i) && isPossible(sentence, i)) {
                    add(sentence, i, found);
                }
            }
        }
        return found;
    }

    private void add(Sentence sentence, int token, List<Span> found) {
        Span own = byKey.get(Folding.key(sentence.tokens().textOf(token)));
        if (own != null) {
            found.add(Span.known(token, token + 1, EntityType.ORG, Evidence.REPEATED, own.referents()));
            return;
        }
        List<Referent> known = gazetteer.acronyms(sentence.tokens(), token).stream()
                .filter(referent -> referent.type() == EntityType.ORG)
                .toList();
        if (!known.isEmpty() && sentence.is(Lexicon.Role.FUNCTION, token - 1)) {
            found.add(Span.known(token, token + 1, EntityType.ORG, Evidence.REPEATED, known));
        }
    }

    private static boolean isPossible(Sentence sentence, int token) {
        int length = sentence.tokens().length(token);
        return length >= SHORTEST
                && length <= LONGEST
                && !sentence.is(Lexicon.Role.FUNCTION, token)
                && !WORDS.contains(Folding.key(sentence.tokens().textOf(token)));
    }

    private static boolean hasTwoCapitals(String text) {
        return text.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
