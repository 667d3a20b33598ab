package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

class PageFeaturesTest {
    private static final String PROSE =
            "The ferry to the northern islands did not sail on Monday, because the storm had broken its rudder.";

    @Test
    void measureWhatStandsAroundTheRunningText() {
        float[] row = row("Home", "Log in", PROSE, "Privacy policy");

        assertThat(value(row, "lines")).isEqualTo(4);
        assertThat(value(row, "lead")).isEqualTo(2);
        assertThat(value(row, "tail")).isEqualTo(1);
        assertThat(value(row, "leadShare")).isEqualTo(0.5f);
        assertThat(value(row, "short")).isEqualTo(0.75f);
        assertThat(value(row, "ended")).isEqualTo(0.25f);
    }

    @Test
    void countEachLabelOnceAndAllForTheirShare() {
        float[] row = row("Log in", PROSE, "Log in", PROSE);

        assertThat(value(row, "labels")).isEqualTo(1);
        assertThat(value(row, "labelShare")).isEqualTo(0.5f);
    }

    @Test
    void takeAllLinesForLeadAndTailWhereNothingRuns() {
        float[] row = row("Home", "Log in");

        assertThat(value(row, "lead")).isEqualTo(2);
        assertThat(value(row, "tail")).isEqualTo(2);
        assertThat(value(row, "proseShare")).isZero();
    }

    private static float value(float[] row, String name) {
        return row[PageFeatures.NAMES.indexOf(name)];
    }

    private static float[] row(String... lines) {
        return PageFeatures.row(PageShape.of(Stream.of(lines)
                .map(line -> Piece.Kept.paragraph(MappedText.of(line)))
                .toList()));
    }
}
