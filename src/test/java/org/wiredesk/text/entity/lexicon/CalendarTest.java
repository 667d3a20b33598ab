package org.wiredesk.text.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarTest {
    @Test
    void knowsTheDaysAndMonthsOfALanguageInThatLanguageOnly() {
        assertThat(Calendar.holds("jumatano", "sw")).isTrue();
        assertThat(Calendar.holds("jumatano", "ha")).isFalse();
        assertThat(Calendar.holds("laraba", "ha")).isTrue();
    }

    @Test
    void knowsNothingOfALanguageThatIsNotTold() {
        assertThat(Calendar.holds("jumatano", null)).isFalse();
    }
}
