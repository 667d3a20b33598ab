package org.wiredesk.text.entity.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.mention.Marked;

class ShortNamesTest {
    @Test
    void knowsAFirmByItsFirstWord() {
        assertThat(read("[ORG Zorbco Limited] grows. [PER Zorbco] hired 20 people at the Zorbco plant.", "en"))
                .isEqualTo("[ORG Zorbco Limited] grows. [ORG Zorbco] hired 20 people at the [ORG Zorbco] plant.");
    }

    @Test
    void leavesFirstWordsThatSaySomethingElse() {
        String country = "[ORG Mali Telecom] grows in [LOC Mali].";
        String head = "[ORG Bank Group] grows. The Bank hired him.";

        assertThat(read(country, "en")).isEqualTo(country);
        assertThat(read(head, "en")).isEqualTo(head);
    }

    @Test
    void leavesTheWordInALongerName() {
        String street = "[ORG Zorbco Limited] grows. It moved to Zorbco Street.";

        assertThat(read(street, "en")).isEqualTo(street);
    }

    @Test
    void knowsSomebodyByTheBeginningOfTheFullName() {
        assertThat(read("La moto de [LOC Awu Zangu] brûle. [PER Awu Zangu Zorbi] dort.", "fr"))
                .isEqualTo("La moto de [PER Awu Zangu] brûle. [PER Awu Zangu Zorbi] dort.");
    }

    @Test
    void knowsAClubByAWordOfItsNameWhereSportIsWrittenOf() {
        assertThat(read("[ORG Zorbou Rovers] won in [LOC Zorbou], said the coach. The Rovers captain left.", "en"))
                .isEqualTo("[ORG Zorbou Rovers] won in [LOC Zorbou], said the coach. The [ORG Rovers] captain left.");
        assertThat(read("[ORG Zorbou Rovers] closed the shop. The Rovers left.", "en"))
                .isEqualTo("[ORG Zorbou Rovers] closed the shop. The Rovers left.");
    }

    private static String read(String marked, String language) {
        return Marked.change(marked, language, article -> ShortNames.of(article).apply(article));
    }
}
