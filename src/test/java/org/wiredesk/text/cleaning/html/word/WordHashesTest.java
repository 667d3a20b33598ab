package org.wiredesk.text.cleaning.html.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordHashesTest {
    @Test
    void comparesWordsWithoutCaseAndPunctuation() {
        assertThat(WordHashes.of("The port, closed!")).isEqualTo(WordHashes.of("THE PORT CLOSED"));
    }

    @Test
    void takesEveryIdeographAsAWord() {
        assertThat(WordHashes.of("港口关闭")).hasSize(4);
    }

    @Test
    void makesOneShingleOfAShortText() {
        assertThat(WordHashes.shingles(WordHashes.of("two words"))).hasSize(1);
        assertThat(WordHashes.shingles(WordHashes.of("one two three four five")))
                .hasSize(2);
    }

    @Test
    void givesTheShareThatIsInASet() {
        LongIntMap set = WordHashes.distinct(WordHashes.of("a b b"));

        assertThat(set.size()).isEqualTo(2);
        assertThat(WordHashes.share(WordHashes.of("a b c d"), set)).isEqualTo(0.5);
        assertThat(WordHashes.share(new long[0], set)).isZero();
    }

    @Test
    void givesTheShareOfDistinctWordsThatAreAmongOthers() {
        long[] title = WordHashes.set(WordHashes.of("the port is closed"));

        assertThat(WordHashes.share(title, WordHashes.of("port port closed today"), WordHashes.distinct(title)))
                .isEqualTo(0.5);
    }

    @Test
    void countsInAMapThatGrows() {
        LongIntMap map = new LongIntMap();
        for (int i = 0; i < 5000; i++) {
            map.put(i * 31L, i);
        }
        map.putIfAbsent(31, 7);

        assertThat(map.get(31)).isEqualTo(1);
        assertThat(map.get(4999 * 31L)).isEqualTo(4999);
        assertThat(map.get(-1)).isEqualTo(-1);
    }
}
