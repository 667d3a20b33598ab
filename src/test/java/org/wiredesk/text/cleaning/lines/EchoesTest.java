package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EchoesTest {
    @Test
    void countLinesThatBeginAlike() {
        Echoes echoes = echoes("Posted by Ann", "Posted by Bob", "Posted again", "The port is closed.");

        assertThat(echoes.openings(0)).isEqualTo(3);
        assertThat(echoes.longOpenings(0)).isEqualTo(2);
        assertThat(echoes.longOpenings(2)).isEqualTo(1);
        assertThat(echoes.openings(3)).isEqualTo(1);
    }

    @Test
    void countLinesThatEndAlike() {
        Echoes echoes = echoes("Two boats: read on", "Three boats: read on", "No boat");

        assertThat(echoes.closings(0)).isEqualTo(2);
        assertThat(echoes.closings(2)).isEqualTo(1);
    }

    @Test
    void findLinesBuiltAlikeAmongTheirNeighbours() {
        Echoes echoes =
                echoes("Ann, 3 boats", "Bob, 4 boats", "Eve, 5 boats", "On Monday the port was closed by the wind.");

        assertThat(echoes.alike(0)).isEqualTo(2 / 16.0f);
        assertThat(echoes.alike(3)).isZero();
    }

    @Test
    void haveNothingToSayOfALineWithoutWords() {
        Echoes echoes = echoes("***", "The port is closed.");

        assertThat(echoes.openings(0)).isZero();
        assertThat(echoes.closings(0)).isZero();
    }

    private static Echoes echoes(String... lines) {
        return new Echoes(
                Stream.of(lines).map(line -> new LineShape(line, false)).toArray(LineShape[]::new));
    }
}
