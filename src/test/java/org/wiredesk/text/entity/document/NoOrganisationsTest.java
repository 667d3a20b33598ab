package org.wiredesk.text.entity.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.mention.Marked;

class NoOrganisationsTest {
    @Test
    void dropsTheShortFormOfCommonWordsAllOverTheArticle() {
        assertThat(drop("The Zorb Income Levy ([ORG ZIL]) rose. Firms paid [ORG ZIL] twice.", "en"))
                .isEqualTo("The Zorb Income Levy (ZIL) rose. Firms paid ZIL twice.");
    }

    @Test
    void dropsTheShortFormOfWordsInSmallLetters() {
        assertThat(drop("Les prix hors zorbe ([ORG HZ]) montent.", "fr"))
                .isEqualTo("Les prix hors zorbe (HZ) montent.");
    }

    @Test
    void keepsTheShortFormOfAName() {
        String name = "The [ORG Zorb Income Levy] ([ORG ZIL]) rose.";

        assertThat(drop(name, "en")).isEqualTo(name);
    }

    @Test
    void keepsTheShortFormOfWhatBeginsLikeAnOrganisation() {
        String head = "L'Agence zorbe du livre ([ORG AZL]) ferme.";

        assertThat(drop(head, "fr")).isEqualTo(head);
    }

    @Test
    void keepsShortFormsThatNothingExplains() {
        String bare = "Les membres de l'[ORG AZL] sont partis ([ORG ZB]).";

        assertThat(drop(bare, "fr")).isEqualTo(bare);
    }

    private static String drop(String marked, String language) {
        return Marked.change(
                marked, language, article -> NoOrganisations.of(article).drop(article));
    }
}
