package org.wiredesk.text.entity.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.mention.Marked;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;

class CommonEdgesTest {
    @Test
    void leavesOutTheDayBehindAName() {
        assertThat(name("Tulimwona [PER Awa Zango Jumatatu] jioni.", "sw")).isEqualTo("Awa Zango");
    }

    @Test
    void leavesOutTheWordOfEveryDayThatBeginsASentence() {
        assertThat(name("[PER Wakati Awa Zango] anasema.", "sw")).isEqualTo("Awa Zango");
        assertThat(name("Mgbe ahụ [PER Ndị Zango] bịara.", "ig")).isEqualTo("Zango");
    }

    @Test
    void keepsOneWordAloneAndTheWordsOfAnotherLanguage() {
        assertThat(name("[PER Wakati] anasema.", "sw")).isEqualTo("Wakati");
        assertThat(name("We met [PER Awa Jumatatu] here.", "en")).isEqualTo("Awa Jumatatu");
    }

    @Test
    void leavesNothingOutThatWouldEndANameInSmallLetters() {
        assertThat(name("Tuliona [ORG Zorbe ya Wakati] jana.", "sw")).isEqualTo("Zorbe ya Wakati");
    }

    private static String name(String marked, String language) {
        Tagged tagged = Marked.read(marked, language);
        Span span = tagged.spans().get(0);
        Sentence sentence = tagged.passage().sentenceAt(span.first());
        int first = CommonEdges.first(sentence, span.first(), span.end(), language);
        int end = CommonEdges.end(sentence, first, span.end(), language);
        return sentence.tokens().textOf(first, end);
    }
}
