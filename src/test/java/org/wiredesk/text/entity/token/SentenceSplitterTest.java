package org.wiredesk.text.entity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    @Test
    void endsASentenceAtAFullStop() {
        assertThat(split("Il part. Elle reste ! Et toi ?")).containsExactly("Il part.", "Elle reste !", "Et toi ?");
    }

    @Test
    void goesOnAfterAnAbbreviation() {
        assertThat(split("Selon M. Diop et le Gen. Ba, oui. Non."))
                .containsExactly("Selon M. Diop et le Gen. Ba, oui.", "Non.");
    }

    @Test
    void leavesClosingMarksWithTheirSentence() {
        assertThat(split("Il dit : « Non. » Puis il part.")).containsExactly("Il dit : « Non. »", "Puis il part.");
    }

    @Test
    void endsASentenceAtALineEnd() {
        assertThat(split("Visite à Gao\nLe ministre")).containsExactly("Visite à Gao", "Le ministre");
    }

    private static List<String> split(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        int[] starts = SentenceSplitter.split(tokens);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i + 1 < starts.length; i++) {
            sentences.add(tokens.textOf(starts[i], starts[i + 1]));
        }
        return sentences;
    }
}
