package org.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    private static final String BOOKS = "\uD83D\uDCDA";

    @Test
    void changesNothingWithoutSurrogates() {
        CodePoints points = CodePoints.of("e\u0301\r\n\uFEFF");

        assertThat(points.isIdentity()).isTrue();
        assertThat(points.fromUtf16(5)).isEqualTo(5);
        assertThat(points.toUtf16(5)).isEqualTo(5);
    }

    @Test
    void countsAPairAsOne() {
        CodePoints points = CodePoints.of("a" + BOOKS + "b" + BOOKS);

        assertThat(points.fromUtf16(3)).isEqualTo(2);
        assertThat(points.fromUtf16(6)).isEqualTo(4);
        assertThat(points.toUtf16(2)).isEqualTo(3);
        assertThat(points.toUtf16(4)).isEqualTo(6);
        assertThat(points.fromUtf16(6, OffsetUnit.UTF16)).isEqualTo(6);
    }

    @Test
    void takesTheInsideOfAPairForItsEnd() {
        assertThat(CodePoints.of("a" + BOOKS + "b").fromUtf16(2)).isEqualTo(2);
    }

    @Test
    void tellsHalvesOfPairsFromPairs() {
        assertThat(CodePoints.of("a" + BOOKS + "b").isWellFormed()).isTrue();
        assertThat(CodePoints.of("a\uD83D" + BOOKS).isWellFormed()).isFalse();
        assertThat(CodePoints.of("\uDCDA\uD83D").isWellFormed()).isFalse();
    }

    @Test
    void givesTheLengthInEitherUnit() {
        CodePoints points = CodePoints.of("a" + BOOKS);

        assertThat(points.length(OffsetUnit.UTF16)).isEqualTo(3);
        assertThat(points.length(OffsetUnit.CODEPOINT)).isEqualTo(2);
    }

    @Test
    void countsALoneSurrogateAsOne() {
        assertThat(CodePoints.of("\uDCDA\uD83D").fromUtf16(2)).isEqualTo(2);
    }

    @Test
    void namesAnOffsetThatLiesOutside() {
        CodePoints points = CodePoints.of(BOOKS);

        assertThatThrownBy(() -> points.fromUtf16(3))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("3", "[0, 2]");
        assertThatThrownBy(() -> points.toUtf16(2))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("2", "[0, 1]");
        assertThatThrownBy(() -> points.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void agreesWithJavaOnRandomText() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(random.nextBoolean() ? "a" : random.nextBoolean() ? BOOKS : "\uD83D");
            }
            CodePoints points = CodePoints.of(text.toString());
            int count = text.codePointCount(0, text.length());
            for (int i = 0; i <= count; i++) {
                int utf16 = text.offsetByCodePoints(0, i);
                assertThat(points.toUtf16(i)).isEqualTo(utf16);
                assertThat(points.fromUtf16(utf16)).isEqualTo(i);
            }
        }
    }
}
