package org.wiredesk.training.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DetokenizerTest {
    private final Detokenizer detokenizer = new Detokenizer();

    @Test
    void spacesFrenchAsFrenchIsSpaced() {
        assertThat(text("fr", "«", "L'", "eau", "»", "coule", ",", "n'", "est-ce", "pas", "?"))
                .isEqualTo("« L'eau » coule, n'est-ce pas ?");
    }

    @Test
    void closesTheQuotationMarksThatItOpens() {
        assertThat(text("en", "a", "\"", "good", "\"", "day", ",", "is", "n't", "it", "?"))
                .isEqualTo("a \"good\" day, isn't it?");
    }

    @Test
    void takesTheSpacingOfTheSourceWhereItIsKnown() {
        detokenizer.addSource("al-Ani came");

        assertThat(text("en", "al", "-", "Ani", "came")).isEqualTo("al-Ani came");
    }

    @Test
    void saysWhereEachTokenStands() {
        Detokenizer.Joined joined = detokenizer.join(List.of("à", "Gao", "."), "fr");

        assertThat(joined.starts()).containsExactly(0, 2, 5);
        assertThat(joined.ends()).containsExactly(1, 5, 6);
    }

    @Test
    void joinsWhatPortugueseCorporaPart() {
        List<String[]> rows =
                Detokenizer.contract(List.of(row("Em", "O"), row("o", "O"), row("Rio", "B-LOC"), row("de", "O")));

        assertThat(rows).extracting(row -> row[0]).containsExactly("No", "Rio", "de");
    }

    private static String[] row(String token, String tag) {
        return new String[] {token, tag};
    }

    private String text(String language, String... tokens) {
        return detokenizer.join(List.of(tokens), language).text();
    }
}
