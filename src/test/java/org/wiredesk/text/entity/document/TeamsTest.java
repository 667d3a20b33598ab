package org.wiredesk.text.entity.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.mention.Marked;

class TeamsTest {
    @Test
    void takesTheTownOfAPlayerForItsTeam() {
        assertThat(read("L'attaquant zambien de [LOC Liverpool] a marqué, le gardien aussi.", "fr"))
                .isEqualTo("L'attaquant zambien de [ORG Liverpool] a marqué, le gardien aussi.");
    }

    @Test
    void takesTownsThatBeatEachOtherForTeams() {
        assertThat(read("[LOC Leeds] beat [LOC Brighton] in the Premier League, said the coach.", "en"))
                .isEqualTo("[ORG Leeds] beat [ORG Brighton] in the Premier League, said the coach.");
    }

    @Test
    void leavesTheTownWhereAPlayerWasBorn() {
        String born = "Le défenseur est né à [LOC Marseille], comme le gardien.";

        assertThat(read(born, "fr")).isEqualTo(born);
    }

    @Test
    void leavesTownsOfArticlesAboutOtherThings() {
        String port = "Un bateau est entré en collision avec [LOC Marseille] en vue.";

        assertThat(read(port, "fr")).isEqualTo(port);
    }

    @Test
    void leavesTownsThatAreNoTeams() {
        String town = "L'attaquant de [LOC Tombouctou] a marqué, le gardien aussi.";

        assertThat(read(town, "fr")).isEqualTo(town);
    }

    private static String read(String marked, String language) {
        return Marked.change(marked, language, Teams::read);
    }
}
