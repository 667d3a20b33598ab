package org.wiredesk.text.cleaning.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {
    @Test
    void holdsItsCharactersAndNoOther() {
        String characters = "-–…?@\u0000";
        Signs signs = Signs.of(characters);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(signs.has((char) c)).as("U+%04X", c).isEqualTo(characters.indexOf(c) >= 0);
        }
        assertThat(Signs.of("").has('a')).isFalse();
    }
}
