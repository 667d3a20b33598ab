package org.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "' — … ', 0",
        "one, 1",
        "'Two words.', 2",
        "l’été 2024-05, 2",
        "'a\u00A0b\tc\nd', 4",
        "'– non, dit-il !', 2",
        "'\uD835\uDC00\uD835\uDC01 \uD83D\uDE00 x\uD83D\uDE00y', 2",
        "'слово и дело', 3"
    })
    void countsStretchesThatHoldALetterOrADigit(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }
}
