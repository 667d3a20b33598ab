package org.wiredesk.text.entity.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.NameClass;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.TokenTrie;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

/** The names of one article, for finding them again where nothing beside them explains them. */
final class NameMemory {
    private static final List<EntityType> TYPES = List.of(EntityType.values());

    private final TokenTrie trie;

    private NameMemory(int names) {
        trie = new TokenTrie(2 * names);
    }

    static NameMemory of(List<Tagged> article) {
        int names = 0;
        for (Tagged tagged : article) {
            names += tagged.spans().size();
        }
        NameMemory memory = new NameMemory(names);
        for (Tagged tagged : article) {
            Tokens tokens = tagged.passage().tokens();
            for (Span span : tagged.spans()) {
                memory.trie.add(tokens, span.first(), span.end(), TYPES.indexOf(span.type()));
                for (int i = span.first() + 1; span.type() == EntityType.PER && i < span.end(); i++) {
                    memory.trie.add(tokens, i, span.end(), TYPES.indexOf(EntityType.PER));
                }
            }
        }
        return memory;
    }

    /** The remembered names in what is still free of a passage. */
    List<Span> find(Tagged tagged) {
        Tokens tokens = tagged.passage().tokens();
        BitSet taken = new BitSet(tokens.size());
        tagged.spans().forEach(span -> taken.set(span.first(), span.end()));
        List<Span> found = new ArrayList<>();
        for (Sentence sentence : tagged.passage().sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                int limit = taken.get(i) ? i : free(taken, i, sentence.end());
                int end = limit > i && tokens.isName(i) ? trie.longest(tokens, i, limit) : -1;
                if (end > 0 && standsAlone(sentence, i, end, taken)) {
                    EntityType type = TYPES.get(trie.value(trie.firstValue(tokens, i, end)));
                    found.add(Span.of(i, end, type, Evidence.REPEATED));
                    i = end;
                } else {
                    i++;
                }
            }
        }
        return found;
    }

    private static int free(BitSet taken, int from, int end) {
        // A name is short: looking further would make a long sentence cost its square.
        int limit = Math.min(end, from + 16);
        int next = taken.nextSetBit(from);
        return next < 0 ? limit : Math.min(limit, next);
    }

    /** Another capitalised word beside the name makes it part of a name that is not remembered. */
    private static boolean standsAlone(Sentence sentence, int first, int end, BitSet taken) {
        Tokens tokens = sentence.tokens();
        if (tokens.length(first) < 2 || Tokenizer.isApostrophe(tokens.lastChar(end - 1))) {
            return false;
        }
        if (!sentence.isProse()) {
            return true;
        }
        boolean capitalBefore = first > sentence.first()
                && tokens.letterCase(first) != Tokens.Case.UNCASED
                && tokens.isCapital(first - 1)
                && !taken.get(first - 1)
                && !sentence.mayBeginHere(first - 1)
                && !sentence.is(Lexicon.Role.TITLE, first - 1)
                && !sentence.is(Lexicon.Role.OFFICE, first - 1)
                && !sentence.is(Lexicon.Role.FUNCTION, first - 1)
                && (sentence.matches().flags(first - 1) & NameClass.DEMONYM.bit()) == 0;
        boolean capitalAfter = end < sentence.end() && tokens.isCapital(end) && !taken.get(end);
        return !capitalBefore && (!capitalAfter || sentence.lexicon().hasCapitalNouns());
    }
}
