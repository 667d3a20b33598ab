package org.wiredesk.text.entity.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.mention.Marked;

class AcronymPairsTest {
    @Test
    void findsTheShortFormBehindAName() {
        assertThat(join("L’[ORG Union zorbe] (UZ) et l’[ORG Alliance du fleuve] (Af) signent.", "fr"))
                .isEqualTo("L’[ORG Union zorbe] ([ORG UZ]) et l’[ORG Alliance du fleuve] ([ORG Af]) signent.");
    }

    @Test
    void findsTheNameInSmallLettersBeforeAShortForm() {
        assertThat(join("Elle dirige l’institut de veille zorbe ([ORG IVZ]).", "fr"))
                .isEqualTo("Elle dirige l’[ORG institut de veille zorbe] ([ORG IVZ]).");
    }

    @Test
    void letsTheNameBeginWhereTheLettersSay() {
        assertThat(join("The head of State [ORG Zorb Relief Agency] (SZRA) left.", "en"))
                .isEqualTo("The head of [ORG State Zorb Relief Agency] ([ORG SZRA]) left.");
    }

    @Test
    void leavesBracketsWhoseLettersExplainNothing() {
        String place = "L’[ORG Union zorbe] (Mali) signe.";
        String words = "Le revenu moyen zorbe ([ORG RMZ]) monte.";

        assertThat(join(place, "fr")).isEqualTo(place);
        assertThat(join(words, "fr")).isEqualTo(words);
    }

    private static String join(String marked, String language) {
        return Marked.change(marked, language, AcronymPairs::join);
    }
}
