package org.wiredesk.text.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTextTest {
    @ParameterizedTest
    @CsvSource({
        "A title, A title",
        "' two  spaces\tand \n a line ', two spaces and a line",
        "R&amp;D &eacute;t&eacute;, R&D été",
        "dÃ©jÃ\u00A0 vu, déjà vu",
        "12\u00A0000, 12\u00A0000",
        "'\t\ta', a"
    })
    void makesOneGoodLineOfAValue(String value, String tidy) {
        assertThat(FieldText.tidy(value)).isEqualTo(tidy);
    }

    @Test
    void saysNothingForWhatIsBlank() {
        assertThat(FieldText.tidy(null)).isNull();
        assertThat(FieldText.tidy(" \n ")).isNull();
        assertThat(FieldText.tidy("&nbsp; \u200B")).isEqualTo("\u00A0");
    }
}
