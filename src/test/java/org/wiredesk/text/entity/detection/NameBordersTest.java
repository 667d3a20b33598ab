package org.wiredesk.text.entity.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.mention.Marked;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;

class NameBordersTest {
    @Test
    void leavesOutWhatAnnouncesAnOrganisation() {
        assertThat(name("Le [ORG groupe panafricain Zorb Télécom] grandit.", "fr"))
                .isEqualTo("Zorb Télécom");
        assertThat(name("Le [ORG ministère de la Zorbe] bâtit.", "fr")).isEqualTo("ministère de la Zorbe");
    }

    @Test
    void leavesOutTheUnitBeforeAPlace() {
        assertThat(name("La [LOC maison des jeunes de la commune de Zorbou] brûle.", "fr"))
                .isEqualTo("Zorbou");
        assertThat(name("La [LOC rivière Zorbou] monte.", "fr")).isEqualTo("rivière Zorbou");
    }

    @Test
    void leavesOutTheOfficeAndWhatStandsBeforeIt() {
        assertThat(name("We met [PER Zorb Wars actor Awa Zango] here.", "en")).isEqualTo("Awa Zango");
    }

    @Test
    void leavesOutThePeopleBeforeSomebody() {
        assertThat(name("Les [PER Tunisiens Mohamed Zango] et Awa jouent.", "fr"))
                .isEqualTo("Mohamed Zango");
        assertThat(name("She flew with [ORG Nigerian Zorb Airways] there.", "en"))
                .isEqualTo("Nigerian Zorb Airways");
    }

    @Test
    void leavesOutTheSentenceThatBeginsWithoutAFullStop() {
        assertThat(name("On attend [PER Awa Zango Cet] aveu surprend.", "fr")).isEqualTo("Awa Zango");
        assertThat(name("We met [PER Mary May] once.", "en")).isEqualTo("Mary May");
    }

    @Test
    void leavesOutTheVerbOfSpeechBeforeSomebody() {
        assertThat(name("[PER Alisema Awa Zango] jana.", "sw")).isEqualTo("Awa Zango");
    }

    @Test
    void leavesOutThePossessive() {
        assertThat(name("[ORG Zorb Relief Unit's] report is out.", "en")).isEqualTo("Zorb Relief Unit");
    }

    private static String name(String marked, String language) {
        Tagged tagged = Marked.read(marked, language);
        Span span = tagged.spans().get(0);
        Sentence sentence = tagged.passage().sentenceAt(span.first());
        int first = NameBorders.first(sentence, span.first(), span.end(), span.type());
        return sentence.tokens().textOf(first, NameBorders.end(sentence, first, span.end(), span.type()));
    }
}
