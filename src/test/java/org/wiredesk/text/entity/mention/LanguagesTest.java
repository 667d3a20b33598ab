package org.wiredesk.text.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void shortensCodesOfThreeLetters() {
        assertThat(Languages.primary("fra")).isEqualTo("fr");
        assertThat(Languages.primary("swa")).isEqualTo("sw");
        assertThat(Languages.primary("swh")).isEqualTo("sw");
        assertThat(Languages.primary("hau")).isEqualTo("ha");
        assertThat(Languages.primary("kin")).isEqualTo("rw");
        assertThat(Languages.primary("pcm")).isEqualTo("pcm");
    }

    @Test
    void readsThePrimaryLanguageOfATag() {
        assertThat(Languages.primary("pt-BR")).isEqualTo("pt");
        assertThat(Languages.primary("EN")).isEqualTo("en");
        assertThat(Languages.primary("und")).isNull();
        assertThat(Languages.primary(null)).isNull();
    }
}
