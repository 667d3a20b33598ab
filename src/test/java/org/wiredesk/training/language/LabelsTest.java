package org.wiredesk.training.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.language.model.Script;

class LabelsTest {
    private final Labels labels = new Labels();

    @Test
    void givesRoomWhereManyLanguagesShareAScript() {
        assertThat(labels.worth("spa", Script.LATN)).isGreaterThan(labels.worth("rus", Script.CYRL));
        assertThat(labels.worth("rus", Script.CYRL)).isGreaterThan(labels.worth("ben", Script.BENG));
        assertThat(labels.worth("wol", Script.LATN)).isGreaterThan(labels.worth("kab", Script.LATN));
    }

    @Test
    void doesNotLearnSloveneFromSentencesThatAreSlovakForTheMostPart() {
        assertThat(labels.isUsed("slv", "tatoeba-rest.tsv.gz")).isFalse();
        assertThat(labels.isUsed("slv", "more-ud.tsv.gz")).isTrue();
        assertThat(labels.isUsed("slk", "tatoeba-rest.tsv.gz")).isTrue();
    }

    @Test
    void expectsALanguageThatIsNotListedAsTheUsualOnes() {
        assertThat(labels.prior("hau")).isGreaterThan(labels.prior("xyz"));
        assertThat(labels.prior("xyz")).isGreaterThan(labels.prior("vol"));
        assertThat(labels.isLookedAfter("xyz")).isFalse();
        assertThat(labels.parent("xyz")).isNull();
    }

    @Test
    void sharesTheTextOfAParentOutAmongSeveralLanguagesThatHaveIt() {
        assertThat(labels.parent("bho")).isEqualTo("hin");
        assertThat(labels.leastOfParent("bho")).isLessThan(labels.leastOfParent("pcm"));
    }
}
