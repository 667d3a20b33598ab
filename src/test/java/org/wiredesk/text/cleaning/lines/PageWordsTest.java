package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageWordsTest {
    @Test
    void knowPhrasesOfSeveralWordsInSeveralLanguages() {
        assertThat(LineWords.of("Skip to content").pageCovered()).isEqualTo(3);
        assertThat(LineWords.of("Mot de passe oublié ?").pageCovered()).isEqualTo(4);
        assertThat(LineWords.of("Alle Rechte vorbehalten").pageCovered()).isEqualTo(3);
        assertThat(LineWords.of("Читайте также").pageCovered()).isEqualTo(2);
        assertThat(LineWords.of("جميع الحقوق محفوظة").pageCovered()).isEqualTo(3);
    }

    @Test
    void findNothingInAStory() {
        assertThat(LineWords.of("The ferry sank off the island at dawn").pageCovered())
                .isZero();
    }

    @Test
    void countFunctionWordsCapitalsAndYears() {
        LineWords words = LineWords.of("The River of Gold was written in 1998 by HER");

        assertThat(words.function()).isGreaterThanOrEqualTo(5);
        assertThat(words.capitals()).isEqualTo(3);
        assertThat(words.shouted()).isEqualTo(1);
        assertThat(words.year()).isTrue();
    }

    @Test
    void giveLinesThatDifferInNumbersTheSameHash() {
        assertThat(LineWords.of("12 comments").lineHash())
                .isEqualTo(LineWords.of("Comments (7)").lineHash());
    }
}
