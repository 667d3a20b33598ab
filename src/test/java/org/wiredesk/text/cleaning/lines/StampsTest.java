package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StampsTest {
    @Test
    void areShortLinesThatSayWhen() {
        Stamps stamps = stamps("Posted by Ann, 8 January 2008, 2:27", "The port is closed", "12 boats");

        assertThat(stamps.is(0)).isTrue();
        assertThat(stamps.is(1)).isFalse();
        assertThat(stamps.is(2)).isFalse();
    }

    @Test
    void areNoSentencesThatNameAYear() {
        assertThat(stamps("In 2008 the port was closed for the first time since the war, and the town never forgave the"
                                + " owners for it.")
                        .is(0))
                .isFalse();
    }

    @Test
    void countLinesToTheNextOneOnBothSides() {
        Stamps stamps = stamps("One", "Ann, 8 January 2008", "Two", "Three");

        assertThat(stamps.since(3)).isEqualTo(2);
        assertThat(stamps.until(0)).isEqualTo(1);
        assertThat(stamps.since(0)).as("none before").isEqualTo(4);
        assertThat(stamps.until(3)).as("none behind").isEqualTo(4);
    }

    @Test
    void giveTheirShareOnBothSides() {
        Stamps stamps = stamps("Ann, 8 January 2008", "One", "Bob, 9 January 2008", "Two");

        assertThat(stamps.shareBefore(3, 2)).isEqualTo(0.5f);
        assertThat(stamps.shareAfter(0, 2)).isEqualTo(0.5f);
        assertThat(stamps.shareAfter(3, 2)).isZero();
    }

    private static Stamps stamps(String... lines) {
        return new Stamps(
                Stream.of(lines).map(line -> new LineShape(line, false)).toArray(LineShape[]::new));
    }
}
