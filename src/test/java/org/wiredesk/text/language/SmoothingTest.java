package org.wiredesk.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SmoothingTest {
    private static final Language FRENCH = Objects.requireNonNull(Language.of("fra"));
    private static final Language SWAHILI = Objects.requireNonNull(Language.of("swa"));
    private static final Verdict SURE = verdict(FRENCH, 0.9, 200);

    @Test
    void leavesAParagraphInAnUnknownLanguageUndetermined() {
        assertThat(smoothed(SURE, Verdict.undetermined("Latn", 200, 300), SURE).language())
                .isEqualTo(Language.UNDETERMINED);
    }

    @Test
    void givesAnUnsureParagraphTheLanguageAroundItAndNeverNoneForBeingUnsure() {
        Verdict unsure = verdict(SWAHILI, 0.25, 200);

        assertThat(smoothed(SURE, unsure, SURE).language()).isEqualTo(FRENCH);
        assertThat(Smoothing.smooth(List.of(unsure), () -> unsure)).containsExactly(unsure);
    }

    @Test
    void givesAHeadingTheLanguageAroundIt() {
        assertThat(smoothed(SURE, verdict(SWAHILI, 0.7, 12), SURE).language()).isEqualTo(FRENCH);
    }

    @Test
    void keepsAParagraphThatIsSureOfItself() {
        assertThat(smoothed(SURE, verdict(SWAHILI, 0.7, 80), SURE).language()).isEqualTo(SWAHILI);
        assertThat(smoothed(SURE, verdict(SWAHILI, 0.4, 200), SURE).language()).isEqualTo(SWAHILI);
    }

    @Test
    void outvotesADoubtfulSentenceAmongSurerNeighbours() {
        assertThat(smoothed(SURE, verdict(SWAHILI, 0.6, 80), SURE).language()).isEqualTo(FRENCH);
    }

    @Test
    void strengthensAnUnsureParagraphThatItsNeighboursSupport() {
        assertThat(smoothed(SURE, verdict(FRENCH, 0.25, 200), SURE).confidence())
                .isGreaterThan(0.8);
    }

    @Test
    void doesNotLendALanguageToAScriptThatItIsNotWrittenIn() {
        Verdict arabic = Verdict.undetermined("Arab", 12, 14);

        assertThat(smoothed(SURE, arabic, SURE)).isEqualTo(arabic);
    }

    private static Verdict smoothed(Verdict before, Verdict verdict, Verdict after) {
        return Smoothing.smooth(List.of(before, verdict, after), () -> SURE).get(1);
    }

    private static Verdict verdict(Language language, double confidence, int letters) {
        return new Verdict(language, "Latn", confidence, letters, letters * 5 / 4);
    }
}
