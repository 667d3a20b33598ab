package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SmoothingTest {
    @Test
    void aDoubtfulLineFollowsItsNeighbours() {
        double[] smooth = Smoothing.smooth(new double[] {0.9, 0.9, 0.45, 0.9, 0.9}, 0.3);

        assertThat(smooth[2]).isGreaterThan(0.5);
    }

    @Test
    void aSureLineStandsAgainstItsNeighbours() {
        double[] smooth = Smoothing.smooth(new double[] {0.9, 0.9, 0.02, 0.9, 0.9}, 0.4);

        assertThat(smooth[2]).isLessThan(0.5);
    }

    @Test
    void probabilitiesStayAsTheyAreWhereNeighboursSayNothing() {
        assertThat(Smoothing.smooth(new double[] {0.2, 0.7}, 0.5))
                .containsExactly(new double[] {0.2, 0.7}, within(1e-9));
    }

    @Test
    void longDocumentsStayWithinBounds() {
        double[] alone = new double[100_000];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = i % 2;
        }

        for (double p : Smoothing.smooth(alone, 0.4)) {
            assertThat(p).isBetween(0.0, 1.0);
        }
    }
}
