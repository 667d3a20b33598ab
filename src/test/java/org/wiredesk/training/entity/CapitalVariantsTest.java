package org.wiredesk.training.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapitalVariantsTest {
    @Test
    void shoutsWithTheSameBorders() {
        AnnotatedText text = BracketReader.parse("Il vit à [LOC Gao].", "fr");

        assertThat(CapitalVariants.upper(text)).hasValueSatisfying(upper -> {
            assertThat(upper.text()).isEqualTo("IL VIT À GAO.");
            assertThat(upper.names()).isEqualTo(text.names());
        });
    }

    @Test
    void leavesOutWhatWouldMoveOffsets() {
        assertThat(CapitalVariants.upper(BracketReader.parse("[LOC Gießen]", "de")))
                .isEmpty();
    }

    @Test
    void raisesTheLongWordsOfATitle() {
        assertThat(CapitalVariants.titled(BracketReader.parse("the river of [LOC Gao] floods", "en"))
                        .text())
                .isEqualTo("the River of Gao Floods");
    }

    @Test
    void raisesTheFamilyNameOfAPersonAlone() {
        assertThat(CapitalVariants.upperSurnames(BracketReader.parse("[PER Awa Ba Sow] vit à [LOC Gao].", "fr")))
                .hasValueSatisfying(raised -> assertThat(raised.text()).isEqualTo("Awa Ba SOW vit à Gao."));
        assertThat(CapitalVariants.upperSurnames(BracketReader.parse("Il vit à [LOC Gao].", "fr")))
                .isEmpty();
    }

    @Test
    void writesATextInSmallLetters() {
        assertThat(CapitalVariants.lower(BracketReader.parse("I saw [PER Awa] in [LOC Gao].", "en")))
                .hasValueSatisfying(small -> assertThat(small.text()).isEqualTo("i saw awa in gao."));
    }
}
