package org.wiredesk.text.cleaning.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

class CharacterReferencesTest {
    @Test
    void namesAndNumbersBecomeTheirCharacters() {
        assertThat(repair("Kone &amp; fils, l&#8217;usine, &#x201C;neuf&#x201D;"))
                .isEqualTo("Kone & fils, l’usine, “neuf”");
    }

    @Test
    void numbersOfControlsAreReadAsBrowsersDo() {
        assertThat(repair("l&#146;usine")).isEqualTo("l’usine");
    }

    @Test
    void capitalLettersAreOthersThanSmallOnes() {
        assertThat(repair("&Ccedil;in &ccedil;ay")).isEqualTo("Çin çay");
    }

    @Test
    void whatWasEscapedTwiceIsRepairedWhole() {
        assertThat(repair("Kone &amp;amp; fils")).isEqualTo("Kone & fils");
    }

    @Test
    void textAboutMarkUpIsLeftAlone() {
        assertThat(repair("Write &lt;b&gt; or &amp; here")).isEqualTo("Write &lt;b&gt; or &amp; here");
        assertThat(repair("if a < b &amp; c")).isEqualTo("if a < b &amp; c");
    }

    @Test
    void otherAmpersandsStay() {
        assertThat(repair("R&D; AT&T, Q&A &nothing; &#0; &#xZZ; &;"))
                .isEqualTo("R&D; AT&T, Q&A &nothing; &#0; &#xZZ; &;");
    }

    private static String repair(String text) {
        return CharacterRepair.repair(MappedText.of(text), WorkBudget.standard())
                .text();
    }
}
