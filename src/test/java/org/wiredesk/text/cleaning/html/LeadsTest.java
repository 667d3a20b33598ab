package org.wiredesk.text.cleaning.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadsTest {
    @Test
    void findsAPhraseAtTheBeginningWhateverItsCase() {
        assertThat(Leads.of("» À LIRE AUSSI : Le port rouvre"))
                .isNotNull()
                .satisfies(lead -> assertThat(lead.isReadAlso("» À LIRE AUSSI : Le port rouvre"))
                        .isTrue());
    }

    @Test
    void findsNoPhraseInsideAWordOrFartherOn() {
        assertThat(Leads.of("Sourced from the region")).isNull();
        assertThat(Leads.of("The mayor said: read also")).isNull();
    }

    @Test
    void takesEverydayWordsForALeadOnlyBeforeAColon() {
        Leads.Lead lead = Leads.of("More on the vote");

        assertThat(lead).isNotNull();
        assertThat(lead.isReadAlso("More on the vote")).isFalse();
        assertThat(lead.isReadAlso("More on: the vote")).isTrue();
    }

    @Test
    void tellsAPhraseThatStandsAlone() {
        Leads.Lead lead = Leads.of("Read also:");

        assertThat(lead).isNotNull();
        assertThat(lead.isWhole("Read also:")).isTrue();
        assertThat(lead.isWhole("Read also: Port opens")).isFalse();
    }
}
