package org.wiredesk.text.entity.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.mention.Marked;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;

class KnownNamesTest {
    @Test
    void takesAFamilyNameThatNoPlaceHasForAPerson() {
        assertThat(type("Ils étaient nombreux autour de [LOC Ndayishimiye] hier."))
                .isEqualTo(EntityType.PER);
    }

    @Test
    void leavesAFamilyNameThatATownHas() {
        assertThat(type("Ils étaient nombreux autour de [LOC Kayes] hier.")).isEqualTo(EntityType.LOC);
    }

    @Test
    void leavesNamesThatNoListHas() {
        assertThat(type("Ils étaient nombreux autour de [LOC Zorbango] hier.")).isEqualTo(EntityType.LOC);
    }

    @Test
    void takesAnUnknownNameBehindAWordForAFirmForOne() {
        assertThat(type("On achète à la société japonaise [LOC ZORBAYA] depuis hier."))
                .isEqualTo(EntityType.ORG);
        assertThat(type("[PER Zorbaya] dort.")).isEqualTo(EntityType.PER);
    }

    private static EntityType type(String marked) {
        Tagged tagged = Marked.read(marked, "fr");
        Span span = tagged.spans().get(0);
        return KnownNames.type(tagged.passage().sentenceAt(span.first()), span.first(), span.end(), span.type());
    }
}
