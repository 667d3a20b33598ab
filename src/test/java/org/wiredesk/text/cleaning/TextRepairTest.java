package org.wiredesk.text.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HÃ´tel de Police                          | Hôtel de Police
            lâ€™annÃ©e                                 | l’année
            DOS AÃ‘OS                                 | DOS AÑOS
            com especial atenÃ§Ã£o Ã s crianÃ§as         | com especial atenção às crianças
            BÃ¼yÃ¼ HÄ±rsÄ±z                             | Büyü Hırsız
            Ð¿Ñ€Ð¸Ð²ÐµÑ‚                               | привет
            Ø±Ø³Ø§Ù„Ø©                               | رسالة
            ouÃƒÂ¯                                     | ouï
            le prixÂ : 100Â €                         | le prix\u00A0: 100\u00A0€
            Cultive´s par re´flexe, dans la Me^me rue | Cultivés par réflexe, dans la Même rue
            """)
    void repairsWrongCharacters(String dirty, String clean) {
        assertThat(TextRepair.repair(dirty)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARQUÉ… et voilà\u00A0» né\u00A0»",
                "Âgé de 12 ans",
                "There are a lot of Ã’s in it",
                "MISUTÂ\u00A0AJIKKO",
                "10 Å—5×£35",
                "qu´il et lorsqu´on",
                "Ankara´da ve İzmir´de",
                "``toda pronta pra assa aí´´",
                "hay`adda",
                "“curly” ‘quotes’ – and — dashes…",
                "می\u200Cخواهم",
                "👩\u200D💻 ❤\uFE0F",
                "line one\r\nline two\n\n  line three\t",
            })
    void leavesGoodTextAlone(String good) {
        assertThat(TextRepair.repair(good)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "'\uFEFFa', a",
        "'a\u200Bb', ab",
        "'a\u202Eb', ab",
        "'co\u00ADop', coop",
        "'a\u0000b', ab",
        "'e\u0301', é"
    })
    void takesInvisibleCharactersOut(String dirty, String clean) {
        assertThat(TextRepair.repair(dirty)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({"parlé\u0085 Tu, parlé… Tu", "it\u0092s, it’s"})
    void readsControlsAsWindowsCharacters(String dirty, String clean) {
        assertThat(TextRepair.repair(dirty)).isEqualTo(clean);
    }
}
