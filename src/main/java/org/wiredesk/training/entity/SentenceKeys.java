package org.wiredesk.training.entity;

import java.util.function.IntConsumer;
import org.wiredesk.text.entity.tagger.ContextKeys;
import org.wiredesk.text.entity.tagger.TokenSequence;
import org.wiredesk.text.entity.tagger.WordKeys;
import org.wiredesk.text.entity.tagger.WordProfiles;

/** All feature keys of each token of a sentence. Not thread-safe. */
final class SentenceKeys {
    private final WordKeys words;
    private final ContextKeys context = new ContextKeys();
    private int[][][] ofWords = new int[0][][];

    SentenceKeys(WordProfiles profiles) {
        this.words = new WordKeys(profiles);
    }

    void read(TokenSequence sentence) {
        int size = sentence.size();
        ofWords = new int[size][WordKeys.PLACES][];
        context.begin(size, sentence.style());
        for (int i = 0; i < size; i++) {
            words.read(sentence.text(), sentence.starts()[i], sentence.ends()[i]);
            context.set(
                    i,
                    words.word(),
                    words.shape(),
                    words.profile(),
                    words.isNameLike(),
                    sentence.evidence().flags(i));
            for (int place = 0; place < WordKeys.PLACES; place++) {
                words.keys(place);
                ofWords[i][place] = words.copyKeys();
            }
        }
        context.ready();
    }

    /** Gives each key of a token. */
    void each(int token, IntConsumer use) {
        for (int place = 0; place < WordKeys.PLACES; place++) {
            int neighbour = token + place - WordKeys.PLACES / 2;
            if (neighbour >= 0 && neighbour < ofWords.length) {
                for (int key : ofWords[neighbour][place]) {
                    use.accept(key);
                }
            }
        }
        int[] keys = context.keys(token);
        for (int i = 0; i < context.size(); i++) {
            use.accept(keys[i]);
        }
    }
}
