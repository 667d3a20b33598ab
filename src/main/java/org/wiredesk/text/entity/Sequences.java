package org.wiredesk.text.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.entity.detection.ListEvidence;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.mention.Languages;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.tagger.TokenSequence;

/** Gives the sentences of a text as the statistical tagger sees them, for training. */
public final class Sequences {
    private Sequences() {}

    /**
     * The sentences of a text.
     *
     * @param language ISO 639-1 code; null when it is not known
     */
    public static List<TokenSequence> of(String text, @Nullable String language) {
        List<TokenSequence> sequences = new ArrayList<>();
        Passage passage = Passage.of(text, 0, text.length(), false, Languages.primary(language), Gazetteer.standard());
        for (Sentence sentence : passage.sentences()) {
            sequences.add(ListEvidence.sequence(sentence));
        }
        return sequences;
    }
}
