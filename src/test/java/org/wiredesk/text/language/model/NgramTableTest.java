package org.wiredesk.text.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NgramTableTest {
    private static final int SETS = 64;
    private static final long HASH = 0x123456789ABCDEF0L;

    private final Entries entries = new Entries(8 * NgramTable.WAYS);

    @Test
    void addsTheWeightsOfAnNgramToItsLanguages() {
        byte[] bytes = NgramTable.empty(SETS);
        NgramTable.write(bytes, HASH, 0, 7, 5);
        NgramTable.write(bytes, HASH, 1, 255, NgramTable.MOST);
        NgramTable.write(bytes, HASH ^ 1L << 25, 2, 9, 4);

        int[] scores = scores(new NgramTable(bytes), HASH);

        assertThat(scores[7]).isEqualTo(5);
        assertThat(scores[255]).isEqualTo(NgramTable.MOST);
        assertThat(Arrays.stream(scores).filter(score -> score != 0).count()).isEqualTo(2);
    }

    @Test
    void readsAFullSet() {
        byte[] bytes = NgramTable.empty(SETS);
        for (int way = 0; way < NgramTable.WAYS; way++) {
            NgramTable.write(bytes, HASH, way, way, NgramTable.MOST - way);
        }

        int[] scores = scores(new NgramTable(bytes), HASH);

        assertThat(Arrays.copyOf(scores, 9)).containsExactly(31, 30, 29, 28, 27, 26, 25, 24, 0);
    }

    @Test
    void readsTheEntriesOfAnNgramThatAnothersStandBetween() {
        byte[] bytes = NgramTable.empty(SETS);
        long other = HASH ^ 1L << 25;
        NgramTable.write(bytes, HASH, 0, 1, 3);
        NgramTable.write(bytes, other, 1, 2, 4);
        NgramTable.write(bytes, HASH, 2, 3, 5);
        NgramTable.write(bytes, other, 3, 4, 6);
        NgramTable table = new NgramTable(bytes);

        assertThat(Arrays.copyOf(scores(table, HASH), 5)).containsExactly(0, 3, 0, 5, 0);
        assertThat(Arrays.copyOf(scores(table, other), 5)).containsExactly(0, 0, 4, 0, 6);
    }

    @Test
    void collectsNgramsTogetherAsOneByOne() {
        byte[] bytes = NgramTable.empty(SETS);
        long[] hashes = new SplittableRandom(2).longs(5).toArray();
        int[] used = new int[SETS];
        for (int i = 0; i < hashes.length; i++) {
            NgramTable.write(bytes, hashes[i], used[NgramTable.set(hashes[i], SETS)]++, i, i + 1);
        }

        int to = new NgramTable(bytes).collect(hashes, hashes.length, entries);
        int[] scores = new int[256];
        entries.add(to, scores);

        assertThat(to).isEqualTo(hashes.length);
        assertThat(Arrays.copyOf(scores, 6)).containsExactly(1, 2, 3, 4, 5, 0);
    }

    @Test
    void seldomTakesAnNgramForAnother() {
        SplittableRandom random = new SplittableRandom(5);
        byte[] bytes = NgramTable.empty(SETS);
        int[] used = new int[SETS];
        for (int i = 0; i < 2000; i++) {
            long hash = random.nextLong();
            int set = NgramTable.set(hash, SETS);
            if (used[set] < NgramTable.WAYS) {
                NgramTable.write(bytes, hash, used[set]++, 1, 3);
            }
        }
        NgramTable table = new NgramTable(bytes);
        int wrong = 0;
        for (int i = 0; i < 10_000; i++) {
            wrong += table.collect(random.nextLong(), entries, 0);
        }

        // Eight entries of eleven bits: one in 256.
        assertThat(wrong).isBetween(10, 80);
    }

    private int[] scores(NgramTable table, long hash) {
        int[] scores = new int[256];
        entries.add(table.collect(hash, entries, 0), scores);
        return scores;
    }
}
