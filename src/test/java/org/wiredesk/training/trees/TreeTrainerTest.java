package org.wiredesk.training.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.trees.TreeModel;
import org.wiredesk.training.trees.TreeTrainer.Settings;

class TreeTrainerTest {
    private static final List<String> NAMES = List.of("x", "y", "noise");
    private static final Settings SMALL = Settings.standard().size(60, 8);

    @Test
    void learnsAQuestionThatNoSingleFeatureAnswers() {
        Data data = Data.exclusiveOr(4_000, 1);
        TreeModel model = TreeTrainer.with(SMALL).train(NAMES, data.rows, data.labels, data.weights);

        Data unseen = Data.exclusiveOr(1_000, 2);
        int right = 0;
        for (int i = 0; i < unseen.rows.length; i++) {
            right += (model.score(unseen.rows[i]) > 0.5) == (unseen.labels[i] > 0.5f) ? 1 : 0;
        }
        assertThat(right).isGreaterThan(970);
    }

    @Test
    void givesTheShareOfYesWhereNothingTellsRowsApart() {
        float[][] rows = new float[100][3];
        float[] labels = new float[100];
        Arrays.fill(labels, 0, 20, 1f);
        TreeModel model = TreeTrainer.with(SMALL).train(NAMES, rows, labels, ones(100));

        assertThat(model.score(new float[3])).isCloseTo(0.2, within(0.02));
    }

    @Test
    void countsRowsByTheirWeight() {
        float[][] rows = new float[2][3];
        float[] labels = {1f, 0f};
        float[] weights = {900f, 100f};
        TreeModel model = TreeTrainer.with(SMALL).train(NAMES, rows, labels, weights);

        assertThat(model.score(new float[3])).isCloseTo(0.9, within(0.02));
    }

    @Test
    void givesTheSameBytesForAnyNumberOfThreads() throws Exception {
        Data data = Data.exclusiveOr(2_000, 3);
        byte[] one = new ForkJoinPool(1).submit(() -> bytes(data)).get();
        byte[] four = new ForkJoinPool(4).submit(() -> bytes(data)).get();

        assertThat(one).isEqualTo(four);
    }

    @Test
    void readsBackWhatItHasWritten() throws IOException {
        Data data = Data.exclusiveOr(500, 4);
        TreeModel model = TreeTrainer.with(SMALL).train(NAMES, data.rows, data.labels, data.weights);
        TreeModel copy = TreeModel.read(new ByteArrayInputStream(bytes(data)));

        assertThat(copy.features()).isEqualTo(NAMES);
        for (float[] row : data.rows) {
            assertThat(copy.score(row)).isEqualTo(model.score(row));
        }
    }

    @Test
    void refusesAnythingElseAsAModel() {
        assertThatThrownBy(() -> TreeModel.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(StreamCorruptedException.class)
                .hasMessage("not a model of trees");
    }

    @Test
    void refusesARowOfAnotherLength() {
        TreeModel model = TreeModel.of(NAMES, 0.0, List.of());
        assertThatThrownBy(() -> model.score(new float[2])).hasMessage("a row of 2 values for 3 features");
    }

    @Test
    void refusesLabelsThatDoNotMatchTheRows() {
        assertThatThrownBy(() -> TreeTrainer.standard().train(NAMES, new float[3][3], new float[2], ones(3)))
                .hasMessage("3 rows, 2 labels, 3 weights");
    }

    private static byte[] bytes(Data data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TreeTrainer.with(SMALL)
                .train(NAMES, data.rows, data.labels, data.weights)
                .write(out);
        return out.toByteArray();
    }

    private static float[] ones(int count) {
        float[] ones = new float[count];
        Arrays.fill(ones, 1f);
        return ones;
    }

    private static final class Data {
        private final float[][] rows;
        private final float[] labels;
        private final float[] weights;

        private Data(int count) {
            rows = new float[count][];
            labels = new float[count];
            weights = ones(count);
        }

        static Data exclusiveOr(int count, long seed) {
            Random random = new Random(seed);
            Data data = new Data(count);
            for (int i = 0; i < count; i++) {
                data.rows[i] = new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()};
                data.labels[i] = (data.rows[i][0] > 0.5f) != (data.rows[i][1] > 0.3f) ? 1f : 0f;
            }
            return data;
        }
    }
}
