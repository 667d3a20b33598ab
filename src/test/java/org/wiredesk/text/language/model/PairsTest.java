package org.wiredesk.text.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairsTest {
    private static final int SETS = 4096;

    private final byte[] bytes = NgramTable.empty(SETS);
    private final Entries entries = new Entries(Pairs.ROW);

    @Test
    void saysTogetherWhatThePairAndItsLastLetterSay() {
        write(Ngrams.one('b'), 0, 3, 2);
        write(Ngrams.two('a', 'b'), 0, 3, 4);
        write(NgramTable.second(Ngrams.two('a', 'b')), 0, 5, 1);
        Pairs pairs = Pairs.of(new NgramTable(bytes), Script.LATN, 8);

        int row = pairs.row('a', 'b');
        int[] scores = new int[256];
        entries.add(pairs.collect(row, entries, 0), scores);

        assertThat(pairs.known(row)).isEqualTo(3);
        assertThat(scores[3]).isEqualTo(6);
        assertThat(scores[5]).isEqualTo(1);
    }

    @Test
    void saysNothingOfASpaceAlone() {
        write(Ngrams.one(' '), 0, 3, 2);
        Pairs pairs = Pairs.of(new NgramTable(bytes), Script.LATN, 8);

        assertThat(pairs.known(pairs.row('a', ' '))).isZero();
    }

    @Test
    void hasRoomForAPairOfWhichAllSetsAreFull() {
        long[] hashes = {
            Ngrams.one('b'),
            NgramTable.second(Ngrams.one('b')),
            Ngrams.two('a', 'b'),
            NgramTable.second(Ngrams.two('a', 'b'))
        };
        for (int way = 0; way < 32; way++) {
            write(hashes[way / NgramTable.WAYS], way % NgramTable.WAYS, way, Math.min(way + 1, NgramTable.MOST));
        }
        Pairs pairs = Pairs.of(new NgramTable(bytes), Script.LATN, 8);

        int to = pairs.collect(pairs.row('a', 'b'), entries, 0);

        assertThat(to).isEqualTo(Pairs.ROW);
        assertThat(entries.weights[Pairs.ROW - 1]).isEqualTo((byte) NgramTable.MOST);
        assertThat(entries.languages[Pairs.ROW - 1]).isEqualTo((byte) 31);
    }

    @Test
    void hasNoRowsForOtherLettersAndForScriptsOfFewLanguages() {
        NgramTable table = new NgramTable(bytes);

        assertThat(Pairs.of(table, Script.LATN, 8).row('a', 'б')).isZero();
        assertThat(Pairs.of(table, Script.LATN, 8).row('a', '\u3042')).isZero();
        assertThat(Pairs.of(table, Script.LATN, 7).row('a', 'b')).isZero();
    }

    private void write(long hash, int way, int language, int weight) {
        NgramTable.write(bytes, hash, way, language, weight);
    }
}
