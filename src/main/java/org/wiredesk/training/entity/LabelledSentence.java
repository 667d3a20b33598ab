package org.wiredesk.training.entity;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.entity.Sequences;
import org.wiredesk.text.entity.tagger.Labels;
import org.wiredesk.text.entity.tagger.TokenSequence;

/**
 * A sentence of the tagger's own tokens with the label of each.
 *
 * @param weight how much it counts
 * @param fold   which part of the lists of names it must not see; {@link Profiles#OTHER} for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
record LabelledSentence(TokenSequence tokens, byte[] labels, float weight, int fold) {
    /**
     * Cuts a text as the tagger does. Sentences with a name whose borders are no borders of tokens are left out: they
     * would teach the wrong borders.
     */
    static List<LabelledSentence> of(AnnotatedText text, float weight, int fold) {
        List<LabelledSentence> sentences = new ArrayList<>();
        int next = 0;
        for (TokenSequence tokens : Sequences.of(text.text(), text.language())) {
            byte[] labels = new byte[tokens.size()];
            int sentenceEnd = tokens.ends()[tokens.size() - 1];
            boolean fits = true;
            while (next < text.names().size() && text.names().get(next).start() < sentenceEnd) {
                fits &= label(tokens, text.names().get(next++), labels);
            }
            if (fits) {
                sentences.add(new LabelledSentence(tokens, labels, weight, fold));
            }
        }
        return sentences;
    }

    private static boolean label(TokenSequence tokens, AnnotatedText.Name name, byte[] labels) {
        int first = 0;
        while (first < labels.length && tokens.starts()[first] < name.start()) {
            first++;
        }
        int last = first;
        while (last < labels.length && tokens.ends()[last] < name.end()) {
            last++;
        }
        if (last >= labels.length || tokens.starts()[first] != name.start() || tokens.ends()[last] != name.end()) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            labels[i] = (byte) (i == first ? Labels.begin(name.type()) : Labels.inside(name.type()));
        }
        return true;
    }
}
