package org.wiredesk.text.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.samples.Samples;
import org.wiredesk.text.WorkBudget;

/** Cleaning what is clean changes nothing. */
class SecondPassTest {
    static Stream<RawArticle> samples() {
        // The cells of a page's table come back as text without one.
        return Samples.all().stream()
                .filter(sample -> !"text/html".equals(sample.metadata().contentType()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void leavesACleanedSampleAsItIs(RawArticle sample) {
        Cleaner cleaner = Cleaner.of(OffsetUnit.CODEPOINT);
        String clean = cleaner.clean(sample, WorkBudget.standard()).text();

        assertThat(cleaner.clean(RawArticle.of(clean), WorkBudget.standard()).text())
                .isEqualTo(clean);
    }
}
