package org.wiredesk.text.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class TaggerModelTest {
    @Test
    void readsWhatWasWritten() throws IOException {
        int[] transitions = new int[Labels.COUNT * Labels.COUNT];
        transitions[Labels.COUNT + 2] = -300;
        byte[] columns = new byte[2 * Labels.COUNT];
        columns[2 * 3 + 1] = -7;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaggerModel.write(
                new DataOutputStream(bytes),
                0,
                transitions,
                new int[] {5, -9},
                columns,
                new int[] {77},
                new byte[] {4},
                new byte[] {5});

        TaggerModel model = TaggerModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        FeatureSums sums = new FeatureSums();
        sums.add(model, new int[] {-9, 6}, 2);
        assertThat(written(sums)).containsExactly(0, 0, 0, -7, 0, 0, 0);
        sums.add(model, new int[] {6}, 1);
        assertThat(written(sums)).containsExactly(0, 0, 0, -7, 0, 0, 0);
        assertThat(model.transition(1, 2)).isEqualTo(-300);
    }

    @Test
    void refusesAModelThatWasTrainedWithOtherFeatures() throws IOException {
        byte[] bytes = packed(0);
        bytes[Integer.BYTES]++;

        assertThatThrownBy(() -> TaggerModel.read(new DataInputStream(new ByteArrayInputStream(bytes))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("train entities");
    }

    @Test
    void refusesEvidenceOfAnotherLayoutThanItsModels() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(packed(1234));
        }
        NameTagger tagger = NameTagger.read(new ByteArrayInputStream(deflated.toByteArray()));
        TokenSequence sentence =
                new TokenSequence("Bamako", new int[] {0}, new int[] {6}, NameEvidence.NONE, TokenSequence.SMALL);

        assertThatThrownBy(() -> tagger.tag(sentence))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("train entities");
    }

    @Test
    void everyModelThatShipsFitsTheFeaturesOfThisVersion() {
        for (String language : NameTagger.LANGUAGES) {
            assertThat(NameTagger.of(language)).isNotSameAs(NameTagger.of(null));
        }
    }

    @Test
    void refusesOtherFiles() {
        DataInputStream other = new DataInputStream(new ByteArrayInputStream(new byte[64]));

        assertThatThrownBy(() -> TaggerModel.read(other)).isInstanceOf(IOException.class);
    }

    @Test
    void raisesTwoToPowers() {
        assertThat(Powers.of(0)).isEqualTo(1.0);
        assertThat(Powers.of(Powers.DOUBLING)).isEqualTo(2.0);
        assertThat(Powers.of(-3 * Powers.DOUBLING)).isEqualTo(0.125);
    }

    /** A model without features. */
    private static byte[] packed(int layout) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaggerModel.write(
                new DataOutputStream(bytes),
                layout,
                new int[Labels.COUNT * Labels.COUNT],
                new int[0],
                new byte[0],
                new int[0],
                new byte[0],
                new byte[0]);
        return bytes.toByteArray();
    }

    private static int[] written(FeatureSums sums) {
        int[] scores = new int[Labels.COUNT];
        sums.write(scores, 0);
        return scores;
    }
}
