package org.wiredesk.text.cleaning.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadTest {
    @Test
    void findsAPhraseAtTheBeginningWhateverItsCase() {
        assertThat(Lead.of("» À LIRE AUSSI : Le port rouvre"))
                .isNotNull()
                .satisfies(lead -> assertThat(lead.isReadAlso("» À LIRE AUSSI : Le port rouvre"))
                        .isTrue());
    }

    @Test
    void findsNoPhraseInsideAWordOrFartherOn() {
        assertThat(Lead.of("Sourced from the region")).isNull();
        assertThat(Lead.of("The mayor said: read also")).isNull();
    }

    @Test
    void takesEverydayWordsForALeadOnlyBeforeAColon() {
        Lead lead = Lead.of("More on the vote");

        assertThat(lead).isNotNull();
        assertThat(lead.isReadAlso("More on the vote")).isFalse();
        assertThat(lead.isReadAlso("More on: the vote")).isTrue();
    }

    @Test
    void tellsAPhraseThatStandsAlone() {
        Lead lead = Lead.of("Read also:");

        assertThat(lead).isNotNull();
        assertThat(lead.isWhole("Read also:")).isTrue();
        assertThat(lead.isWhole("Read also: Port opens")).isFalse();
    }

    @Test
    void foldsTextAsTheRulesDo() {
        assertThat(Lead.of("A lire aussi : le port rouvre")).isNotNull();
        assertThat(Lead.of("…")).isNull();
        assertThat(Lead.of("")).isNull();
    }
}
