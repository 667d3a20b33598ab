package org.wiredesk.text.cleaning.html.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.MappedText;

class CharsTest {
    @Test
    void knowsEverySpaceThatUnicodeKnows() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            assertThat(Chars.isSpace((char) c)).as("U+%04X", c).isEqualTo(space);
            assertThat(MappedText.isSpace((char) c)).as("U+%04X", c).isEqualTo(space || c == 0x85);
        }
    }
}
