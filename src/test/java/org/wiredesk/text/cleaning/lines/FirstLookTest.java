package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

class FirstLookTest {
    private static final String FERRY =
            "The ferry to the northern islands did not sail on Monday, because the storm had broken its rudder.";
    private static final String DIVERS =
            "Divers looked at the broken rudder of the ferry on Tuesday, the harbour master said.";
    private static final String[] PAGE = {"Home", FERRY, "A broken rudder", DIVERS, "Log in", "Privacy policy"};
    private static final double[] KEEPS = {0.1, 0.9, 0.5, 0.9, 0.1, 0.1};

    @Test
    void tellsWhatWasSaidOfTheLinesAround() {
        assertThat(value(2, "keep")).isEqualTo(0.5f);
        assertThat(value(2, "keep-1")).isEqualTo(0.9f);
        assertThat(value(2, "keep+2")).isEqualTo(0.1f);
        assertThat(value(2, "keep-3")).isEqualTo(-1f);
        assertThat(value(2, "keep±1")).isEqualTo(0.9f);
        assertThat(value(2, "keep+…3")).isCloseTo(1.1f / 3, within());
    }

    @Test
    void tellsWhereTheArticleSeemsToBeginAndToEnd() {
        assertThat(value(0, "stretch:from")).isEqualTo(-1f);
        assertThat(value(2, "stretch:from")).isEqualTo(1f);
        assertThat(value(2, "stretch:to")).isEqualTo(2f);
        assertThat(value(2, "stretch:lines")).isEqualTo(3f);
    }

    @Test
    void tellsHowFarTheLinesAreThatWereSure() {
        assertThat(value(5, "toLastSure")).isEqualTo(-2f);
        assertThat(value(5, "sureBack")).isEqualTo(2f);
        assertThat(value(5, "sureForth")).isEqualTo(6f);
        assertThat(value(2, "goneBack")).isEqualTo(2f);
        assertThat(value(2, "goneForth")).isEqualTo(2f);
    }

    @Test
    void tellsWhichWordsTheStoryHasElsewhere() {
        assertThat(value(2, "storyWords")).isEqualTo(1f);
        assertThat(value(2, "storyWordCount")).isEqualTo(2f);
        assertThat(value(4, "storyWords")).isZero();
    }

    @Test
    void tellsWhatBecameOfLinesThatLookAlike() {
        assertThat(value(0, "keepAlike")).isCloseTo(0.1f, within());
        assertThat(value(2, "keepRunBehind")).isCloseTo(0.9f, within());
        assertThat(value(1, "keepRunBehind")).isEqualTo(0.5f);
    }

    @Test
    void whereNothingIsSureTheLikeliestLineIs() {
        SureLines sure = new SureLines(new double[] {0.1, 0.3, 0.1}, 0.3);
        Row row = new Row(6);
        sure.addTo(row, 0);

        assertThat(row.values()).containsExactly(-1, 1, 3, 1, 3, 2);
    }

    @Test
    void aStretchIsEmptyWhereNoLineHasPoints() {
        assertThat(Stretch.of(new double[] {-1, -2})).isEqualTo(new Stretch(0, 0));
        assertThat(Stretch.of(new double[] {-1, 3, -1, 2, -4})).isEqualTo(new Stretch(1, 4));
    }

    private static Offset<Float> within() {
        return Offset.offset(1e-6f);
    }

    private static float value(int line, String name) {
        List<Piece> pieces = Stream.of(PAGE)
                .map(text -> (Piece) Piece.Kept.paragraph(MappedText.of(text)))
                .toList();
        return LinePage.of(pieces).rows(KEEPS)[line][LinePage.secondFeatures().indexOf(name)];
    }
}
