package org.wiredesk.text.cleaning.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ann Lee and Bo Diaz on May 5, 2023 | Ann Lee; Bo Diaz",
                "Von Anna Müller, Redakteurin | Anna Müller",
                "Par Awa Diop et Léa Roux | Awa Diop; Léa Roux",
                "Ann Lee MS, RDN | Ann Lee",
                "Ann Lee, Courier Daily | Ann Lee",
                "Ann Lee, Associated Press | Ann Lee",
                "Associated Press | Associated Press",
                "Ann van der Lee Jr. | Ann van der Lee Jr.",
                "Ann Lee, Contributing Editor | Ann Lee",
                "View all posts by Ann Lee | Ann Lee",
                "By Ann Lee, WATCH LIVE | Ann Lee",
                "Courier Staff | Courier Staff",
                "By Ann Lee in News, Portugal, Property | Ann Lee",
                "By Ann Lee in Bonn, Bo Diaz in Lima | Ann Lee; Bo Diaz"
            })
    void readsNamesAlone(String value, String names) {
        assertThat(String.join("; ", reader().read(value))).isEqualTo(names);
    }

    @Test
    void findsNoNameInAddresses() {
        assertThat(reader().read("https://example.org/ann")).isEmpty();
        assertThat(reader().read("@ann")).isEmpty();
        assertThat(reader().read("")).isEmpty();
    }

    @Test
    void takesNoPartOfThePaperForAnAuthor() {
        assertThat(reader().read("Nachrichten")).isEmpty();
        assertThat(reader().read("By TPN, in News, Portugal, Tourism")).containsExactly("TPN");
        assertThat(reader().read("By TPN, in " + PageView.BORDER + " News " + PageView.BORDER + " Portugal"))
                .containsExactly("TPN");
        assertThat(reader().read("Posted by in News, Portugal")).isEmpty();
        assertThat(reader().read("Actualités")).isEmpty();
    }

    @Test
    void tellsContributionsFromAuthors() {
        assertThat(AuthorNames.isContribution("Photography by Ann Lee")).isTrue();
        assertThat(AuthorNames.isContribution("By Ann Lee")).isFalse();
    }

    private static AuthorNames reader() {
        Document page = Jsoup.parse("<meta property=og:site_name content='Courier Daily'>");
        return new AuthorNames(SiteNames.of(
                MetaTags.of(page.getElementsByTag("meta")),
                JsonLd.of(page.getElementsByTag("script")),
                "https://courier.example/x"));
    }
}
