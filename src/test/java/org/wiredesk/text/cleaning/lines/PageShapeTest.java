package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

class PageShapeTest {
    private static final String PROSE =
            "The harbour of Lindmar was closed for the third day, as crews tried to pull the ferry off the rocks.";

    @Test
    void countsLabelsThatDifferOnce() {
        assertThat(shape("Home", "News", "Home", PROSE).distinctLabels()).isEqualTo(2);
    }

    @Test
    void knowsHowFarRunningTextIsOnBothSides() {
        PageShape shape = shape("Home", PROSE, "12", "13", PROSE);

        assertThat(shape.back).containsExactly(5, 5, 1, 2, 3);
        assertThat(shape.forth).containsExactly(1, 3, 2, 1, 5);
    }

    @Test
    void countsLinesSinceAColonUntilRunningText() {
        PageShape shape = shape("He brought:", "bread", "salt", PROSE, "Home");

        assertThat(shape.sinceColon).containsExactly(0, 1, 2, 30, 30);
    }

    @Test
    void densityIsTheShareOfRunningTextAround() {
        PageShape shape = shape(PROSE, "Home", "News", "Sport");

        assertThat(shape.density(0, 0)).isEqualTo(1f);
        assertThat(shape.density(3, 1)).isZero();
        assertThat(shape.density(1, 1)).isBetween(0.8f, 0.99f);
    }

    @Test
    void aLineIsSeenWithTheRunItStandsIn() {
        List<String> names = LineFeatures.NAMES;
        PageShape shape = shape("Home", "News", "Log in", PROSE, PROSE, "flour", "eggs", PROSE);

        float[] navigation = LineFeatures.row(shape, 1);
        float[] list = LineFeatures.row(shape, 6);

        assertThat(navigation[names.indexOf("run:labels")]).isEqualTo(3);
        assertThat(navigation[names.indexOf("run:inside")]).isEqualTo(1);
        assertThat(list[names.indexOf("run:labels")]).isZero();
        assertThat(list[names.indexOf("run:lines")]).isEqualTo(2);
        assertThat(list[names.indexOf("before:lines")]).isEqualTo(2);
        assertThat(list[names.indexOf("behind:ended")]).isEqualTo(1);
    }

    @Test
    void everyValueHasOneName() {
        assertThat(LineFeatures.NAMES).doesNotHaveDuplicates();
        assertThat(LineFeatures.row(shape(PROSE), 0)).hasSameSizeAs(LineFeatures.NAMES.toArray());
    }

    private static PageShape shape(String... lines) {
        return PageShape.of(Arrays.stream(lines)
                .map(line -> Piece.Kept.paragraph(MappedText.of(line)))
                .toList());
    }
}
