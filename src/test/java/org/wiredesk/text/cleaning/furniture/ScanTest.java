package org.wiredesk.text.cleaning.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

class ScanTest {
    @Test
    void findsPhrasesWhereASentenceMayBegin() {
        Scan scan = Scan.of("The end. Read also: More. Source: Name");
        assertThat(scan.found())
                .extracting(found -> found.phrase().kind(), Found::start)
                .contains(tuple(Kind.READ_ALSO, 9), tuple(Kind.SOURCE, 26));
        assertThat(scan.kinds() & Kind.SOURCE.bit()).isNotZero();
    }

    @Test
    void passesOverSmallWordsBehindOtherWords() {
        assertThat(Scan.of("they read also: the papers").found()).isEmpty();
    }

    @Test
    void findsACopyrightSignGluedToAWord() {
        assertThat(Scan.of("Photo©Name").found())
                .anySatisfy(found -> assertThat(found.start()).isEqualTo(5));
    }

    @Test
    void seesSigns() {
        int signs = Scan.of("a (b) c/d e@f").signs();
        assertThat(signs & Scan.BRACKET).isNotZero();
        assertThat(signs & Scan.SLASH).isNotZero();
        assertThat(signs & Scan.AT).isNotZero();
        assertThat(signs & Scan.COPYRIGHT).isZero();
    }

    @Test
    void hasNothingToSayOfAnEmptyText() {
        assertThat(Scan.of("").found()).isEmpty();
    }
}
