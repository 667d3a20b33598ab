package org.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {
    @ParameterizedTest
    @CsvSource({
        "HTTP://News.Example:80, http://news.example/",
        "https://news.example:443/a/../b#top, https://news.example/b",
        "https://news.example:8443/a?b=C#d, https://news.example:8443/a?b=C",
        "' https://news.example/%C3%A9 ', https://news.example/%C3%A9"
    })
    void writesAUrlInOneForm(String url, String canonical) {
        assertThat(ArticleId.canonicalUrl(url)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a/b", "news.example/a", "mailto:a@b.example", "https://", "https://a b.example/"})
    void hasNoFormForWhatIsNoUrl(String url) {
        assertThat(ArticleId.canonicalUrl(url)).isNull();
    }

    @Test
    void derivesOneIdFromAllFormsOfAUrl() {
        assertThat(ArticleId.derive("HTTPS://a.example/x#1", "one"))
                .isEqualTo(ArticleId.derive("https://a.example/x", "two"));
    }

    @Test
    void derivesTheIdFromTheContentWithoutAUrl() {
        // printf abc | sha256sum
        assertThat(ArticleId.derive(null, "abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(ArticleId.derive("not a url", "abc")).isEqualTo(ArticleId.derive(null, "abc"));
    }

    @Test
    void takesTheUrlForTheUri() {
        assertThat(ArticleId.uri(" https://a.example/\u00e9?q=1 ", "id")).isEqualTo("https://a.example/%C3%A9?q=1");
    }

    @Test
    void makesAUrnOfTheIdWithoutAnAbsoluteUrl() {
        assertThat(ArticleId.uri(null, "story 1/\u00e9")).isEqualTo("urn:wiredesk:story%201%2F%C3%A9");
        assertThat(ArticleId.uri("/a", "x")).isEqualTo("urn:wiredesk:x");
        assertThat(ArticleId.uri("https://a b/", "x")).isEqualTo("urn:wiredesk:x");
    }

    @Test
    void alwaysMakesAUri() {
        Random random = new Random(2);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.appendCodePoint("ah:/?#[]%\u00e9 .@\\\"\u4e2d".codePointAt(random.nextInt(16)));
            }
            String uri = ArticleId.uri(text.toString(), text.toString());
            assertThat(URI.create(uri).isAbsolute()).as(uri).isTrue();
        }
    }
}
