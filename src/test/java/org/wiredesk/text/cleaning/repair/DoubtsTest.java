package org.wiredesk.text.cleaning.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "déjà « vu » – voilà !", "Привет, мир", "R & D; a&b", "新闻。", "😀"})
    void hasNoneAboutGoodText(String good) {
        assertThat(Doubts.about(good)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "dÃ©jÃ  vu, 1",
        "Â, 1",
        "it\u0092s, 2",
        "re´flexe, 4",
        "co\u00ADop, 8",
        "e\u0301, 16",
        "R &amp; D, 32",
        "a & b &eacute;, 32",
        "A.\\\\nB, 64",
        "co\u00ADop e\u0301 &amp;, 56"
    })
    void namesTheStepsThatMayHaveToActAndNoOther(String text, int doubts) {
        assertThat(Doubts.about(text)).isEqualTo(doubts);
    }
}
