package org.wiredesk.text.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NgramTableTest {
    @Test
    void addsTheWeightsOfAnNgramToItsLanguages() {
        long[] longs = new long[16 * NgramTable.STRIDE];
        long hash = 0x123456789ABCDEF0L;
        NgramTable.write(longs, hash, 0, 7, 5);
        NgramTable.write(longs, hash, 7, 255, NgramTable.LEAST);
        int[] scores = new int[256];

        int known = new NgramTable(longs).add(hash, scores);

        assertThat(known).isEqualTo(2);
        assertThat(scores[7]).isEqualTo(5);
        assertThat(scores[255]).isEqualTo(NgramTable.LEAST);
    }

    @Test
    void seldomTakesAnNgramForAnother() {
        SplittableRandom random = new SplittableRandom(5);
        long[] longs = new long[64 * NgramTable.STRIDE];
        int[] used = new int[64];
        for (int i = 0; i < 2000; i++) {
            long hash = random.nextLong();
            int set = NgramTable.set(hash, 64);
            if (used[set] < NgramTable.WAYS) {
                NgramTable.write(longs, hash, used[set]++, 1, 3);
            }
        }
        NgramTable table = new NgramTable(longs);
        int[] scores = new int[256];
        int wrong = 0;
        for (int i = 0; i < 10_000; i++) {
            wrong += table.add(random.nextLong(), scores);
        }

        // Eight entries of ten bits: one in 128.
        assertThat(wrong).isBetween(20, 150);
    }
}
