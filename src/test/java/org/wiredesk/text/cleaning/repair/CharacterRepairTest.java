package org.wiredesk.text.cleaning.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.text.Edit;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

class CharacterRepairTest {
    private static final List<String> NASTY = List.of(
            "a",
            "é",
            "Ã©",
            "Ã ",
            "Ã",
            "â€™",
            "â€",
            "Â ",
            "Â\u00A0",
            "Ð¿",
            "Ñ€",
            "√©",
            "├®",
            "Ă©",
            "Г©",
            "\uFFFD",
            "?",
            "\u0092",
            "\u0085",
            "\u00AD",
            "\u0301",
            "\u0327",
            "e´",
            "^",
            "\uFEFF",
            "\u200D",
            "\uD83D",
            "\uDE00",
            "í\u00A0½",
            "í¸\u0080",
            "\n",
            " ",
            "Ã\u0083Â©",
            "ﬁ",
            "\u1100\u1161",
            "ï»¿",
            "X");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Une journÃ©e d’été                     | Une journée d’été
            la derni√®re ann√©e                    | la dernière année
            une ann├®e d├®j├á pass├®e              | une année déjà passée
            wszyscy myĹ›lÄ… o tym                   | wszyscy myślą o tym
            Новая РєРЅРёРіР°                       | Новая книга
            une annГ©e trГЁs froide                 | une année très froide
            een patiΓ«nt en twee coΓ«fficiΓ«nten    | een patiënt en twee coëfficiënten
            visi Å¾monÄ—s                           | visi žmonės
            Ã‰cole                                  | École
            lâ€™Ã©tÃ©, dÃ©jÃ fini                  | l’été, déjà fini
            paÃs y canciÃ³n                         | país y canción
            â€œouiâ€, dit-elle                      | “oui”, dit-elle
            cafÃƒÆ’Ã‚Â© noir                        | café noir
            Ð¼Ð¸Ñ€ Ð¸ Ñ�Ð¾Ð»Ð½Ñ†Ðµ              | мир и �олнце
            ðŸ˜€ bravo                               | 😀 bravo
            """)
    void decodesWhatWasReadInTheWrongCodePage(String dirty, String clean) {
        assertThat(repair(dirty).text()).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IL EST FATIGUÉ… ET PUIS",
                "« à\u00A0»",
                "NÃO É SÃO PAULO – AMANHÃ”",
                "2√π et 3√2",
                "└┐ un cadre é┘",
                "КИЇВ І ЛЬВІВ",
                "ΑΒΓ² + Δ°",
                "ƒe nɔƒe le ƒé",
                "ŽÓŁTY, ČŠ a ĎŤ",
                "prix : 4×£3 ou 5 €",
                "Åse à Ålesund – Å",
                "r\u00B2 = 3 cm\u00B2, n° 4, 1ª",
            })
    void keepsWhatPeopleWrite(String good) {
        MappedText text = MappedText.of(good);
        assertThat(CharacterRepair.repair(text, WorkBudget.standard())).isSameAs(text);
    }

    @Test
    void leavesGarbleThatNothingExplains() {
        String garble = "ã‚â©ãƒâ€™ãƒæ’ã‚â¢ãƒâ¢ã¢â‚¬ã‚â";
        assertThat(repair(garble).text()).isEqualTo(garble);
    }

    @ParameterizedTest
    @CsvSource({
        "l\u0092homme qu\u0092on, l’homme qu’on",
        "it\u0092s they\u0092ll, it’s they’ll",
        "art\u0092sticos, artísticos",
        "caf\u008E con az\u009Ccar, café con azúcar"
    })
    void readsControlsInTheCodePageThatMakesWords(String dirty, String clean) {
        assertThat(repair(dirty).text()).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ന്\u200D ഒരു", "क्\u200Cष", "ه\u200D ", "می\u200Cرود", "👨\u200D👩\u200D👧"})
    void keepsJoinersThatShapeLetters(String good) {
        assertThat(repair(good).text()).isEqualTo(good);
    }

    @Test
    void mapsEveryRepairToTheCharactersItCameFrom() {
        assertThat(repair("bon Ã©tÃ©").edits())
                .containsExactly(new Edit("mojibake", 4, 5, 4, 6, null), new Edit("mojibake", 6, 7, 7, 9, null));
    }

    @Test
    void changesNothingTheSecondTime() {
        Random random = new Random(20210714);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(NASTY.get(random.nextInt(NASTY.size())));
            }
            MappedText once = repair(text.toString());
            assertThat(Normalizer.isNormalized(once.text(), Form.NFC))
                    .as(text.toString())
                    .isTrue();
            assertThat(repair(once.text()).text()).as(text.toString()).isEqualTo(once.text());
        }
    }

    @Test
    void bringsEveryCharacterIntoNormalForm() {
        Random random = new Random(3);
        for (int c = 0xA0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isDefined((char) c) || Character.isSurrogate((char) c)) {
                continue;
            }
            char other = (char) (0x300 + random.nextInt(0x3000));
            String repaired = repair("a" + (char) c + (Character.isDefined(other) ? other : 'b'))
                    .text();
            assertThat(Normalizer.isNormalized(repaired, Form.NFC))
                    .as("U+%04X U+%04X", c, (int) other)
                    .isTrue();
        }
    }

    private static MappedText repair(String text) {
        return CharacterRepair.repair(MappedText.of(text), WorkBudget.standard());
    }
}
