package org.wiredesk.text.entity.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.mention.Marked;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;

class InstitutionFinderTest {
    @Test
    void findsAMinistryWithAllItsFields() {
        assertThat(find("Le ministère malien de la santé et de l’action sociale ferme."))
                .isEqualTo("Le [ORG ministère malien de la santé et de l’action sociale] ferme.");
    }

    @Test
    void findsAnInstitutionInSmallLetters() {
        assertThat(find("L’assemblée nationale vote.")).isEqualTo("L’[ORG assemblée nationale] vote.");
    }

    @Test
    void leavesAMinistryWithoutAField() {
        assertThat(find("Le ministère ferme, et le ministère de tutelle aussi."))
                .isEqualTo("Le ministère ferme, et le ministère de tutelle aussi.");
    }

    private static String find(String text) {
        Tagged tagged = Marked.read(text, "fr");
        List<Span> found = new ArrayList<>();
        new InstitutionFinder().find(tagged.passage().sentenceAt(0), found);
        return Marked.write(new Tagged(tagged.passage(), found));
    }
}
