package org.wiredesk.text.entity.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.mention.Marked;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;

class PlaceBordersTest {
    @Test
    void partsADistrictFromItsRegion() {
        assertThat(set("They fled to [LOC Zorbu Local Government Area of Kaduna State] at dawn.", "en"))
                .isEqualTo("They fled to [LOC Zorbu Local Government Area] of [LOC Kaduna State] at dawn.");
    }

    @Test
    void leavesANameWithOfWhole() {
        String bay = "They sailed on the [LOC Zorb Bay of Mali] at dawn.";

        assertThat(set(bay, "en")).isEqualTo(bay);
    }

    @Test
    void takesABuildingNamedAfterSomebodyForAPlace() {
        assertThat(set("On joue au stade municipal [PER Awa Zango] samedi.", "fr"))
                .isEqualTo("On joue au [LOC stade municipal Awa Zango] samedi.");
    }

    @Test
    void takesTheTitleIntoTheNameOfTheBuilding() {
        assertThat(set("On joue au stade Général [PER Awa Zango] samedi.", "fr"))
                .isEqualTo("On joue au [LOC stade Général Awa Zango] samedi.");
    }

    @Test
    void leavesSomebodyInABuildingAPerson() {
        String coach = "On attend au stade l'entraîneur [PER Awa Zango] samedi.";

        assertThat(set(coach, "fr")).isEqualTo(coach);
    }

    private static String set(String marked, String language) {
        Tagged tagged = Marked.read(marked, language);
        PlaceBorders borders = new PlaceBorders(Gazetteer.standard());
        List<Span> spans = new ArrayList<>();
        for (Span span : tagged.spans()) {
            spans.addAll(borders.set(tagged.passage().sentenceAt(span.first()), span));
        }
        return Marked.write(new Tagged(tagged.passage(), spans));
    }
}
