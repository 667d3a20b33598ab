package org.wiredesk.text.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Link;

class NameLinkerTest {
    private final NameLinker linker = new NameLinker();

    @Test
    void knowsTownsByTheirFormerNames() {
        assertThat(id("fr", "Dantzig")).isEqualTo(id("de", "Danzig")).isEqualTo("Q1792");
        assertThat(id("fr", "Tien-Tsin")).isEqualTo(id("en", "Tianjin")).isEqualTo("Q11736");
    }

    @Test
    void knowsTownsByWhatThePressLeavesOfTheirNames() {
        assertThat(id("fr", "Ivry")).isEqualTo(id("fr", "Ivry-sur-Seine")).isEqualTo("Q193877");
        assertThat(id("de", "Frankfurt a. M.")).isEqualTo(id("de", "Frankfurt am Main"));
    }

    @Test
    void takesTheLargerOfTwoTownsThatShareASaint() {
        assertThat(id("en", "St. Petersburg")).isEqualTo("Q656");
        assertThat(id("en", "St. Petersburg", "Florida", "United States")).isNotEqualTo("Q656");
    }

    @Test
    void takesTheSeatOfATerritoryForATownAsOthers() {
        assertThat(id("fr", "Saint-Denis")).isEqualTo("Q160506");
        assertThat(id("fr", "Saint-Denis", "La Réunion")).isNotEqualTo("Q160506");
        assertThat(id("en", "Hong Kong")).isEqualTo("Q8646");
    }

    @Test
    void takesAmericaForTheCountryInEnglishAndForTheContinentsInFrench() {
        assertThat(id("en", "America")).isEqualTo("Q30");
        assertThat(id("fr", "Amérique")).isEqualTo("Q828");
    }

    @Test
    void linksAStageOfParisInAnArticleAboutFranceOnly() {
        assertThat(id("fr", "Folies-Bergère", "Lyon")).isEqualTo("Q330375");
        assertThat(id("fr", "Folies-Bergère", "Mali", "Niger", "Bamako")).isEmpty();
    }

    @Test
    void takesAPartOfACountryBeforeATownAbroad() {
        assertThat(id("es", "Ontario")).isEqualTo("Q1904");
        assertThat(id("en", "Virginia")).isEqualTo("Q1370");
        assertThat(id("en", "Virginia", "South Africa", "Bloemfontein")).isNotEqualTo("Q1370");
        assertThat(id("en", "Hong Kong")).isEqualTo("Q8646");
    }

    @Test
    void takesNothingForASmallTownFarFromTheArticle() {
        assertThat(all("en", "Broomfield", "United Kingdom", "London")).isEmpty();
        assertThat(all("de", "Venedig", "Österreich", "Wien")).isNotEmpty();
    }

    @Test
    void leavesAnUnknownNameWithoutALink() {
        assertThat(id("fr", "Zorbignac-le-Vieux")).isEmpty();
    }

    /** The links of the first place, named in one article with the others. */
    private List<Link> all(String language, String... places) {
        return linker.link(
                        Stream.of(places)
                                .map(place -> new NameLinker.Name(place, EntityType.LOC))
                                .toList(),
                        language)
                .get(0);
    }

    /** The Wikidata id of the first place, named in one article with the others; empty without one. */
    private String id(String language, String... places) {
        List<Link> links = all(language, places);
        return links.stream()
                .filter(link -> link.scheme().equals("wikidata"))
                .filter(link -> link.confidence() == links.get(0).confidence())
                .map(Link::id)
                .findFirst()
                .orElse("");
    }
}
