package org.wiredesk.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativesTest {
    private final LanguageDetector detector = LanguageDetector.standard();

    @Test
    void aLanguageThatStandsForItsRelativesTooIsTrustedLess() {
        assertThat(Relatives.share("bod")).isLessThan(Relatives.share("hin"));
        assertThat(Relatives.share("fra")).isEqualTo(1.0);
    }

    @Test
    void tifinaghMayBeAnyBerberLanguage() {
        double tamazight = detector.detect("ⵜⴰⵎⴰⵣⵉⵖⵜ ⵜⴳⴰ ⵜⵓⵜⵍⴰⵢⵜ").confidence();
        double georgian = detector.detect("ქართული ენა ლამაზია").confidence();

        assertThat(tamazight).isBetween(0.3, 0.5);
        assertThat(georgian).isGreaterThan(0.9);
    }

    @Test
    void everyLanguageWithRelativesIsOneThatIsTold() {
        assertThat(Resources.lines("relatives.tsv")).allSatisfy(line -> {
            String[] fields = line.split("\t", -1);
            assertThat(fields).hasSize(3);
            assertThat(Language.of(fields[0])).isNotNull();
            assertThat(Double.parseDouble(fields[1])).isBetween(0.3, 0.99);
        });
    }
}
