package org.wiredesk.text.cleaning.html.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.feature.BlockView;

class ThresholdTest {
    private static final String P = "<p>The harbour was closed on Sunday, because of the storm of last week.</p>";
    private static final String COMMENT = "<li>" + P + "</li>";

    @Test
    void keepsWhatIsLikelyWhereTheModelIsSure() {
        assertThat(kept(P + P + P + P, 0.98, 0.97, 0.52, 0.4)).containsExactly(true, true, true, false);
    }

    @Test
    void keepsDoubtfulSiblingsWhereThereIsLittleElse() {
        assertThat(kept(P + P + P + P + P, 0.95, 0.3, 0.4, 0.35, 0.3)).containsExactly(true, true, true, true, true);
    }

    @Test
    void keepsDoubtfulParagraphsThatAnAdvertisementParts() {
        String half = "<div class=text>" + P + P + "</div>";

        assertThat(kept("<div>" + P + half + "<div>" + half + "</div></div>", 0.95, 0.4, 0.4, 0.26, 0.26))
                .containsExactly(true, true, true, true, true);
    }

    @Test
    void doesNotKeepTheLikeliestOfManyUnlikelyComments() {
        assertThat(kept(P + P + COMMENT + COMMENT + COMMENT, 0.8, 0.8, 0.1, 0.4, 0.1))
                .containsExactly(true, true, false, false, false);
    }

    @Test
    void doesNotKeepAnUnlikelyBlockForItsSiblings() {
        assertThat(kept(P + P + P + P + P + P, 0.95, 0.45, 0.45, 0.45, 0.45, 0.05))
                .containsExactly(true, true, true, true, true, false);
    }

    @Test
    void keepsNothingOfAPageWithoutText() {
        assertThat(kept("")).isEmpty();
    }

    private static boolean[] kept(String html, double... probabilities) {
        return Threshold.kept(BlockView.of(PageParser.parse(html), null), probabilities);
    }
}
