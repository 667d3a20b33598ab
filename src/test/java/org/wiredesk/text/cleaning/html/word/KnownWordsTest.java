package org.wiredesk.text.cleaning.html.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownWordsTest {
    @Test
    void countSmallWordsOfManyLanguages() {
        assertThat(KnownWords.count(WordHashes.of("The port of Kafala")).function())
                .isEqualTo(2);
        assertThat(KnownWords.count(WordHashes.of("le port et la ville")).function())
                .isEqualTo(3);
    }

    @Test
    void countTheWordsOfBoxesAboutConsent() {
        assertThat(KnownWords.count(WordHashes.of("Your Consent: cookies.")).furniture())
                .isEqualTo(2);
        assertThat(KnownWords.count(WordHashes.of("Port closed")).furniture()).isZero();
    }
}
