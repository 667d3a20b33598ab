package org.wiredesk.text.entity.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.mention.Marked;

class EnumerationsTest {
    @Test
    void takesAWordBetweenPlacesForOne() {
        assertThat(read("Aujourd’hui encore il visite [LOC Zorba], [PER Zorbou], [LOC Mali] et Zorbi.", "fr"))
                .isEqualTo("Aujourd’hui encore il visite [LOC Zorba], [LOC Zorbou], [LOC Mali] et [LOC Zorbi].");
    }

    @Test
    void leavesWordsThatListNothing() {
        String reporter = "In [LOC Zorba], Zorbou said so, and [PER Awa Zango] slept.";
        String people = "Aujourd’hui encore il visite [LOC Zorba] et Maliens.";

        assertThat(read(reporter, "en")).isEqualTo(reporter);
        assertThat(read(people, "fr")).isEqualTo(people);
    }

    private static String read(String marked, String language) {
        return Marked.change(marked, language, Enumerations::read);
    }
}
