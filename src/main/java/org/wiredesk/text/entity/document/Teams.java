package org.wiredesk.text.entity.document;

import java.util.List;
import java.util.Set;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.WordList;

/**
 * Makes teams of the towns that they are named after, in articles about sport and beside words for players and matches:
 * {@code l'attaquant de Liverpool}, {@code Leeds beat Tottenham}.
 */
final class Teams {
    /** Towns whose name alone is mostly their club where sport is written of. */
    private static final Set<String> TOWNS = WordList.keys(Gazetteer.class, "team-towns.txt");

    /** How many words for players and matches make an article one about sport. */
    private static final int SPORT = 2;

    private Teams() {}

    static List<Tagged> read(List<Tagged> article) {
        return isSport(article)
                ? DocumentPass.map(
                        article,
                        (passage, span) -> span.type() == EntityType.LOC
                                        && span.evidence() != Evidence.OWN_LIST
                                        && TOWNS.contains(passage.keyOf(span))
                                        && plays(passage.sentenceAt(span.first()), span)
                                ? span.as(EntityType.ORG, span.evidence())
                                : span)
                : article;
    }

    /** Whether an article has several words for players, matches and contests. */
    static boolean isSport(List<Tagged> article) {
        int words = 0;
        for (Tagged tagged : article) {
            for (Sentence sentence : tagged.passage().sentences()) {
                for (int i = sentence.first(); i < sentence.end(); i++) {
                    boolean event = sentence.tokens().isName(i) && begins(sentence, Lexicon.Role.EVENT_HEAD, i);
                    if (event || sentence.is(Lexicon.Role.PLAYER, i)) {
                        words++;
                    }
                }
            }
        }
        return words >= SPORT;
    }

    private static boolean plays(Sentence sentence, Span span) {
        if (begins(sentence, Lexicon.Role.CONTEST, span.end())) {
            return true;
        }
        int before = span.first() - 1;
        while (before >= sentence.first() && before > span.first() - 3 && isSmall(sentence, before)) {
            before--;
        }
        if (before > sentence.first() && sentence.lexicon().isAdjective(sentence.tokens(), before)) {
            before--;
        }
        return ends(sentence, Lexicon.Role.PLAYER, before) || ends(sentence, Lexicon.Role.CONTEST, span.first() - 1);
    }

    private static boolean isSmall(Sentence sentence, int token) {
        return sentence.tokens().isLower(token) && sentence.isFunction(token);
    }

    private static boolean begins(Sentence sentence, Lexicon.Role role, int token) {
        return token < sentence.end() && sentence.longest(role, token, sentence.end()) > 0;
    }

    private static boolean ends(Sentence sentence, Lexicon.Role role, int token) {
        for (int from = Math.max(sentence.first(), token - 3); from <= token; from++) {
            if (sentence.longest(role, from, token + 1) == token + 1) {
                return true;
            }
        }
        return false;
    }
}
