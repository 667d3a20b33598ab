package org.wiredesk.text.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FeatureSumsTest {
    @Test
    void keepsTheLargestAndSmallestWeightsOfAllFeaturesApart() throws IOException {
        int[] keys = new int[ContextKeys.MOST];
        byte[] columns = new byte[keys.length * Labels.COUNT];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = i + 1;
            for (int label = 0; label < Labels.COUNT; label++) {
                columns[label * keys.length + i] = label % 3 == 0 ? Byte.MIN_VALUE : Byte.MAX_VALUE;
            }
        }
        FeatureSums sums = new FeatureSums();

        sums.add(model(keys, columns), keys, keys.length);

        int least = -128 * ContextKeys.MOST;
        int most = 127 * ContextKeys.MOST;
        assertThat(written(sums)).containsExactly(least, most, most, least, most, most, least);
    }

    @Test
    void addsSumsThatHaveAnotherBias() throws IOException {
        byte[] columns = {-3, 5, 0, -128, 127, 1, -1};
        TaggerModel model = model(new int[] {9}, columns);
        FeatureSums word = new FeatureSums();
        word.add(model, new int[] {9}, 1);
        FeatureSums sums = new FeatureSums();

        sums.add(word.even(WordScores.BIAS), word.odd(WordScores.BIAS), WordScores.BIAS);
        sums.add(model, new int[] {9, 9}, 2);

        assertThat(written(sums)).containsExactly(-9, 15, 0, -384, 381, 3, -3);
        sums.clear();
        assertThat(written(sums)).containsOnly(0);
    }

    private static TaggerModel model(int[] keys, byte[] columns) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] transitions = new int[Labels.COUNT * Labels.COUNT];
        TaggerModel.write(
                new DataOutputStream(bytes), 0, transitions, keys, columns, new int[0], new byte[0], new byte[0]);
        return TaggerModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    private static int[] written(FeatureSums sums) {
        int[] scores = new int[Labels.COUNT];
        sums.write(scores, 0);
        return scores;
    }
}
