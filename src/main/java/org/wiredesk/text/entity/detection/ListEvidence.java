package org.wiredesk.text.entity.detection;

import java.util.List;
import org.wiredesk.text.entity.gazetteer.Matches;
import org.wiredesk.text.entity.gazetteer.NameClass;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.tagger.NameEvidence;
import org.wiredesk.text.entity.tagger.TokenSequence;
import org.wiredesk.text.entity.token.TokenTrie;
import org.wiredesk.text.entity.token.Tokens;

/**
 * What the gazetteer, the given names and the lexicon say of the tokens of a sentence, as the features of the
 * statistical tagger. The bits are part of its models: a change here needs them to be trained again.
 */
public final class ListEvidence implements NameEvidence {
    /** Roles in the order in which they count where a word has several. */
    private static final List<Lexicon.Role> ROLES = List.of(
            Lexicon.Role.FUNCTION,
            Lexicon.Role.TITLE,
            Lexicon.Role.OFFICE,
            Lexicon.Role.HEAD,
            Lexicon.Role.OPEN_HEAD,
            Lexicon.Role.ORGANISATION_TRIGGER,
            Lexicon.Role.TAIL,
            Lexicon.Role.PLACE_TRIGGER,
            Lexicon.Role.PLACE_TAIL,
            Lexicon.Role.SPEECH,
            Lexicon.Role.PARTICLE,
            Lexicon.Role.LOCATIVE);

    /** The classes of names from {@link Matches#flags}, without the user's own names: they came after the models. */
    private static final int CLASSES = NameClass.OWN.bit() - 1;

    /** How many there are: so far left of them stand the same for names that go on, and left of those the role. */
    private static final int COUNT = Integer.bitCount(CLASSES);

    private static final int ROLE = 2 * COUNT;
    private static final int NO_ROLE = (1 << ROLE) - 1;
    private static final int[] RANKS = ranks();
    private static final int LAYOUT = layoutOf(List.of(NameClass.values()).subList(0, COUNT) + " " + ROLES);

    private final int[] flags;

    private ListEvidence(int size) {
        this.flags = new int[size];
    }

    /** The tokens of a sentence with their evidence. */
    public static TokenSequence sequence(Sentence sentence) {
        Tokens tokens = sentence.tokens();
        int size = sentence.end() - sentence.first();
        int[] starts = new int[size];
        int[] ends = new int[size];
        ListEvidence evidence = new ListEvidence(size);
        for (int i = 0; i < size; i++) {
            starts[i] = tokens.start(sentence.first() + i);
            ends[i] = tokens.end(sentence.first() + i);
            int classes = sentence.matches().flags(sentence.first() + i);
            evidence.flags[i] = (classes & CLASSES) | (((classes >>> Matches.INSIDE) & CLASSES) << COUNT);
        }
        evidence.roles(sentence);
        return new TokenSequence(
                tokens.text(),
                starts,
                ends,
                evidence,
                isSmall(sentence) ? TokenSequence.SMALL : sentence.style().number());
    }

    /** Whether all letters are small, single ones as in {@code I} aside: capitals mark no names there. */
    private static boolean isSmall(Sentence sentence) {
        Tokens tokens = sentence.tokens();
        boolean small = false;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tokens.isCapital(i) || (tokens.isUpper(i) && tokens.end(i) - tokens.start(i) > 1)) {
                return false;
            }
            small |= tokens.isLower(i);
        }
        return small;
    }

    @Override
    public int flags(int token) {
        return flags[token];
    }

    @Override
    public int layout() {
        return LAYOUT;
    }

    /** A hash of the names of what the bits stand for, in their order. */
    private static int layoutOf(String bits) {
        return bits.hashCode();
    }

    /** Marks all tokens of an entry with its role; of several roles the first in order stays. */
    private void roles(Sentence sentence) {
        TokenTrie roles = sentence.lexicon().allRoles();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            int node = TokenTrie.ROOT;
            for (int k = i; sentence.roles().mayBegin(i) && k < sentence.end(); k++) {
                node = roles.step(node, sentence.tokens(), k);
                if (node == TokenTrie.NONE) {
                    break;
                }
                for (int v = roles.firstValue(node); v != TokenTrie.NONE; v = roles.nextValue(v)) {
                    mark(i - sentence.first(), k + 1 - sentence.first(), RANKS[roles.value(v)]);
                }
            }
        }
    }

    private void mark(int first, int end, int rank) {
        for (int i = first; rank > 0 && i < end; i++) {
            int before = flags[i] >>> ROLE;
            if (before == 0 || rank < before) {
                flags[i] = (flags[i] & NO_ROLE) | (rank << ROLE);
            }
        }
    }

    /** The place of each role in the order, from 1; 0 for those that are no evidence. */
    private static int[] ranks() {
        int[] ranks = new int[Lexicon.Role.values().length];
        for (int r = 0; r < ROLES.size(); r++) {
            ranks[Lexicon.NUMBERS.indexOf(ROLES.get(r))] = r + 1;
        }
        return ranks;
    }
}
