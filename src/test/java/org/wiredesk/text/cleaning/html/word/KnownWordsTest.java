package org.wiredesk.text.cleaning.html.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownWordsTest {
    @Test
    void countSmallWordsOfManyLanguages() {
        assertThat(KnownWords.FUNCTION.count(WordHashes.of("The port of Kafala")))
                .isEqualTo(2);
        assertThat(KnownWords.FUNCTION.count(WordHashes.of("le port et la ville")))
                .isEqualTo(3);
    }

    @Test
    void countTheWordsOfBoxesAboutConsent() {
        assertThat(KnownWords.FURNITURE.count(WordHashes.of("Your Consent: cookies.")))
                .isEqualTo(2);
        assertThat(KnownWords.FURNITURE.count(WordHashes.of("Port closed"))).isZero();
    }
}
