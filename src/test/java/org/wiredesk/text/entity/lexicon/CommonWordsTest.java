package org.wiredesk.text.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonWordsTest {
    @Test
    void knowsTheDaysAndMonthsOfALanguageInThatLanguageOnly() {
        assertThat(CommonWords.holds("jumatano", "sw")).isTrue();
        assertThat(CommonWords.holds("jumatano", "ha")).isFalse();
        assertThat(CommonWords.holds("laraba", "ha")).isTrue();
    }

    @Test
    void knowsWordsThatAreNoNamesThoughTheyMayEndOne() {
        assertThat(CommonWords.holds("taifa", "sw")).isTrue();
        assertThat(CommonWords.isEdge("taifa", "sw")).isFalse();
        assertThat(CommonWords.isEdge("wakati", "sw")).isTrue();
    }

    @Test
    void knowsNothingOfALanguageThatIsNotTold() {
        assertThat(CommonWords.holds("jumatano", null)).isFalse();
    }
}
