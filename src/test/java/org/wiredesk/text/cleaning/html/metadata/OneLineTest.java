package org.wiredesk.text.cleaning.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void makesEachRunOfWhiteSpaceOneSpace() {
        assertThat(OneLine.of(" The\n\tport\u00A0 of  Kafala ")).isEqualTo("The port of Kafala");
        assertThat(OneLine.of("a\u00A0b")).isEqualTo("a b");
        assertThat(OneLine.of(" \n")).isEmpty();
    }

    @Test
    void givesBackWhatIsOnOneLine() {
        String value = "The port of Kafala";

        assertThat(OneLine.of(value)).isSameAs(value);
        assertThat(OneLine.of("")).isEmpty();
    }
}
