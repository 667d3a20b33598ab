package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

class TornSentencesTest {
    private static final String STORY = "The bridge over the river opens again on Monday, says the mayor.";

    @Test
    void aSentenceThatLinksToreApartIsOneParagraph() {
        assertThat(split(STORY + "\nThe\nministry\nof roads has paid for the new spans and for the lamps.\n" + STORY))
                .containsExactly(STORY, "The ministry of roads has paid for the new spans and for the lamps.", STORY);
    }

    @Test
    void linesThatTheSourceOfAPageIndentedAreOneParagraph() {
        String indent = "\n                ";
        assertThat(split("The bridge was built by the engineers of the Kingdom" + indent
                        + "Roads Office, which has long looked after it and the" + indent
                        + "bridges of the north, too, and after their many lamps."))
                .hasSize(1);
        assertThat(split("Köprü yarın" + indent + "Ankara" + indent + "'nin girişinde açılacak.\n" + STORY))
                .containsExactly("Köprü yarın Ankara'nin girişinde açılacak.", STORY);
        assertThat(split("The bridge opens again on Monday, says the mayor" + indent + STORY + indent + STORY))
                .hasSize(3);
    }

    @Test
    void aLineThatEndsOrOpensWithALabelStandsAlone() {
        String small = "and this one begins small, though nothing before it is open.";
        assertThat(split(STORY + "\n" + STORY + "\n" + small)).hasSize(3);
        assertThat(split(STORY + "\nWatch: the bridge opens\n" + small)).hasSize(3);
    }

    @Test
    void aTextThatIsWrittenSmallKeepsItsLines() {
        String line = "we waited long for this bridge to be open again";
        assertThat(split(String.join("\n", line, line, line))).hasSize(3);
    }

    @Test
    void blankLinesAndListsPart() {
        String rest = "of roads has paid for the new spans and for the lamps.";
        assertThat(split(STORY + "\nThe ministry\n\n" + rest)).hasSize(3);
        assertThat(split(STORY + "\nThe ministry\na) " + rest)).hasSize(3);
    }

    @Test
    void addressesAndNamesWrittenSmallBeginTheirOwnLines() {
        assertThat(split(STORY + "\nThe ministry\nexample.org has more about the roads of the north of the country."))
                .hasSize(3);
        assertThat(split(STORY + "\nThe ministry\niRoad says that the new spans and lamps are paid for by now."))
                .hasSize(3);
    }

    @Test
    void theBarsOfAPageAreNotJoined() {
        assertThat(split(STORY
                        + "\nThe ministry\nof roads has paid for the new spans and for the lamps.\nPrivacy policy"))
                .hasSize(4);
    }

    private static List<String> split(String text) {
        return Lines.split(MappedText.of(text), WorkBudget.standard()).stream()
                .map(piece -> piece.text().text())
                .toList();
    }
}
