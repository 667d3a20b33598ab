package org.wiredesk.text.entity.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.mention.Marked;
import org.wiredesk.text.entity.mention.Sentence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;

class MinistryBordersTest {
    @Test
    void goesOnOverAllFields() {
        assertThat(name("Le [ORG ministère de la Pêche], des Forêts et de l’Hygiène publique a dit non."))
                .isEqualTo("ministère de la Pêche, des Forêts et de l’Hygiène publique");
        assertThat(name("Le [ORG Ministère de la Pêche] et des Zorbes de l'extérieur a dit non."))
                .isEqualTo("Ministère de la Pêche et des Zorbes de l'extérieur");
    }

    @Test
    void endsBeforeWhatIsNoField() {
        assertThat(name("Le [ORG ministère de la Pêche] et la Zorbank ont dit non."))
                .isEqualTo("ministère de la Pêche");
        assertThat(name("Le [ORG ministère de la Pêche] et de nombreux marins ont dit non."))
                .isEqualTo("ministère de la Pêche");
    }

    @Test
    void leavesOtherOrganisationsAsTheyAre() {
        assertThat(name("La [ORG Zorbank de Pêche] et de Chasse a dit non.")).isEqualTo("Zorbank de Pêche");
    }

    private static String name(String marked) {
        Tagged tagged = Marked.read(marked, "fr");
        Span span = tagged.spans().get(0);
        Sentence sentence = tagged.passage().sentenceAt(span.first());
        int end = MinistryBorders.end(sentence, span.first(), span.end(), span.type());
        return sentence.tokens().textOf(span.first(), end);
    }
}
