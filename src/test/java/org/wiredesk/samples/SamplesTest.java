package org.wiredesk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawArticleJson;

class SamplesTest {
    private final List<RawArticle> samples = Samples.all();

    @Test
    void holdsAtLeastTwelveArticlesUnderDifferentIds() {
        assertThat(samples).hasSizeGreaterThanOrEqualTo(12);
        assertThat(new HashSet<>(samples.stream().map(RawArticle::id).toList())).hasSameSizeAs(samples);
    }

    @Test
    void holdsPagesAndPlainTextInSixLanguages() {
        List<String> ids = samples.stream()
                .map(sample -> Objects.requireNonNull(sample.id()))
                .toList();

        for (String language : List.of("fr", "en", "es", "pt", "de", "ar")) {
            assertThat(ids).anyMatch(id -> id.startsWith(language + "-"));
        }
        assertThat(samples.stream()
                        .filter(sample -> "text/html".equals(sample.metadata().contentType())))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void holdsTheDirtThatRealArticlesHave() {
        String all = String.join("", samples.stream().map(RawArticle::content).toList());

        assertThat(all)
                .contains("\r\n", "\uFEFF", "\u200B", "\u00A0", "\n\u00C2\n", "\u00C3\u00A9", "e\u0301", "\n-\n")
                .contains("\uD83D\uDCDA");
    }

    @Test
    void survivesTheWayThroughJson() {
        assertThat(samples)
                .allSatisfy(sample -> assertThat(RawArticleJson.read(RawArticleJson.write(sample)))
                        .isEqualTo(sample));
    }
}
