package org.wiredesk.text.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Article;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Concept;
import org.wiredesk.article.Http;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.Media;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Related;
import org.wiredesk.article.Removal;
import org.wiredesk.article.RightsInfo;
import org.wiredesk.text.WorkBudget;

class CleanerTest {
    private static final String STORY =
            "Le gouvernement a présenté mardi son plan pour les routes du nord, attendu depuis deux ans déjà.";
    private static final String MORE = "Les travaux doivent commencer avant la saison des pluies, selon le ministre.";

    @Test
    void keepsOneBlockPerLine() {
        assertThat(clean(STORY + "\n" + MORE).text()).isEqualTo(STORY + "\n\n" + MORE);
    }

    @Test
    void joinsHardWrappedLines() {
        String wrapped = """
                The minister said on Monday that the
                roads of the north would be repaired
                before the rains, which many in the
                region doubt after so many promises.

                Nobody has seen a single machine on
                the site so far, and the contract is
                not signed yet.
                """;

        assertThat(clean(wrapped).text())
                .isEqualTo("The minister said on Monday that the roads of the north would be repaired before the rains,"
                        + " which many in the region doubt after so many promises.\n\n"
                        + "Nobody has seen a single machine on the site so far, and the contract is not signed yet.");
    }

    @Test
    void keepsTypographyThatBelongsToTheStory() {
        String typed = "L’élève — « très\u00A0doué »\u202F: voilà ce qu’on dit\u00A0; Âgé de 12 ans, il rit…";

        assertThat(clean(typed).text()).isEqualTo(typed);
    }

    @Test
    void makesListItemsOfLonelyMarkers() {
        Article article = clean(STORY + "\n-\npremier point ;\n-\nsecond point.\n" + MORE);

        assertThat(types(article))
                .containsExactly(BlockType.PARAGRAPH, BlockType.LIST_ITEM, BlockType.LIST_ITEM, BlockType.PARAGRAPH);
        assertThat(categories(article)).containsExactly("list-marker", "list-marker");
    }

    @Test
    void countsNumberedItemsOnlyWhenTheyCountOn() {
        assertThat(types(clean("1. premier\n2. second"))).containsOnly(BlockType.LIST_ITEM);
        assertThat(clean(STORY + "\n7. Bundesliga, so heißt die Klasse.").text())
                .contains("7. Bundesliga");
    }

    @Test
    void recognisesHeadingsWithoutMarkUp() {
        assertThat(types(clean(MORE + "\nUn chantier qui inquiète\n" + STORY)))
                .containsExactly(BlockType.PARAGRAPH, BlockType.HEADING, BlockType.PARAGRAPH);
    }

    @Test
    void movesReadAlsoLinesToRelated() {
        Article article = clean(STORY + "\nÀ lire aussi : La route du nord rouvre\nREAD ALSO: Roads reopen\n" + MORE);

        assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE);
        assertThat(article.enrichment().related())
                .containsExactly(
                        new Related(Related.READ_ALSO, "La route du nord rouvre", null),
                        new Related(Related.READ_ALSO, "Roads reopen", null));
    }

    @Test
    void takesABracketOutOfALongLine() {
        Article article = clean(STORY + " (Lire aussi : Le prix du sable) " + MORE);

        assertThat(article.text()).isEqualTo(STORY + " " + MORE);
        assertThat(article.enrichment().related()).extracting(Related::title).containsExactly("Le prix du sable");
    }

    @Test
    void takesOnlyTheLeadWhereTheTitleIsLost() {
        Article article = clean(STORY + " A lire aussi sur Radio Exemple : " + MORE);

        assertThat(article.text()).isEqualTo(STORY + " " + MORE);
        assertThat(article.enrichment().related()).isEmpty();
    }

    @Test
    void keepsSentencesThatOnlyLookLikeFurniture() {
        for (String sentence : List.of(
                "Lire aussi souvent que possible reste le meilleur conseil du maître à ses élèves.",
                "Toute reproduction humaine suppose deux parents.",
                "By the time the rain stopped, the road was gone.",
                "Source of all trouble: the old bridge, which nobody wants to pay for any more at all.",
                "Watch out, the road is closed",
                "Par la route, il faut deux jours.")) {
            assertThat(clean(STORY + "\n" + sentence + "\n" + MORE).text()).contains(sentence);
        }
    }

    @Test
    void movesRightsNoticesFromLinesAndFromTheEndOfAParagraph() {
        String notice = "Toute reproduction, même partielle, est interdite sans autorisation.";

        assertThat(clean(STORY + "\n" + MORE + "\n" + notice).usageTerms()).isEqualTo(notice);
        Article inside = clean(STORY + " " + notice);
        assertThat(inside.usageTerms()).isEqualTo(notice);
        assertThat(inside.text()).isEqualTo(STORY);
    }

    @Test
    void movesACopyrightLineAndItsHolder() {
        Article article = clean(STORY + "\n© 2021 Radio Exemple. Tous droits réservés");

        assertThat(article.copyrightNotice()).isEqualTo("© 2021 Radio Exemple. Tous droits réservés");
        assertThat(article.copyrightHolder()).isEqualTo("Radio Exemple");
    }

    @Test
    void movesBylinesAndSources() {
        Article article = clean("Par Awa Diallo, à Ségou\n" + STORY + "\n" + MORE + "\nSource : exemple.net");

        assertThat(article.by()).isEqualTo("Awa Diallo");
        assertThat(article.infoSources()).containsExactly(new Concept("exemple.net", null, "publisher", null, null));
        assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE);
    }

    @Test
    void doesNotTakeACountryForAnAuthor() {
        assertThat(clean(STORY + "\n" + MORE + "\n" + STORY + "\nBurkina Faso").by())
                .isNull();
    }

    @Test
    void takesTheDatelineApart() {
        Article article = clean("BAMAKO, 3 mai (AFP) — " + STORY);

        assertThat(article.located()).isEqualTo("BAMAKO");
        assertThat(article.infoSources()).containsExactly(new Concept("AFP", null, "agency", null, null));
        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.enrichment().cleaning().removals().get(0).movedTo()).isEqualTo("/located");
    }

    @Test
    void movesTheAgencyInTheLastBracket() {
        Article article = clean(STORY + " (APA, 16.10.2015)");

        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.infoSources()).extracting(Concept::name).containsExactly("APA");
    }

    @Test
    void doesNotTakeAQuotedSentenceForAHeading() {
        assertThat(types(clean(MORE + "\n\"We are up for it.\"\n" + STORY))).containsOnly(BlockType.PARAGRAPH);
    }

    @Test
    void cutsASitePrefixAndNamesTheSiteOnce() {
        Article article = clean("exemple.net-" + STORY + "\nexemple.net-" + MORE);

        assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE);
        assertThat(article.infoSources()).hasSize(1);
    }

    @Test
    void movesPhotoCreditsToMedia() {
        Article article = clean("Crédit photo : Awa Diallo\n" + STORY);

        assertThat(article.enrichment().media()).containsExactly(new Media("picture", null, "Awa Diallo"));
    }

    @Test
    void booksARunOfBoilerplateAsOneRemoval() {
        Article article = clean(STORY + "\nPartager\nTweeter\n12 commentaires\nNewsletter");

        assertThat(article.enrichment().cleaning().removals())
                .singleElement()
                .extracting(Removal::text)
                .isEqualTo("Partager\nTweeter\n12 commentaires\nNewsletter");
    }

    @Test
    void fillsFieldsFromTheRawArticle() {
        RawMetadata metadata = RawMetadata.builder()
                .id("a")
                .version(1L)
                .contentType("text/plain")
                .title("Lâ€™annÃ©e du pont")
                .byline("Awa Diallo")
                .publishedAt("2024-05-03T10:00:00Z")
                .http(new Http(200, Map.of("TDM-Reservation", "1", "tdm-policy", "https://exemple.net/tdm")))
                .build();

        Article article = clean(new RawArticle(metadata, "L’année du pont\n" + STORY));

        assertThat(article.headline()).isEqualTo("L’année du pont");
        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.by()).isEqualTo("Awa Diallo");
        assertThat(article.contentCreated()).isEqualTo("2024-05-03T10:00:00Z");
        assertThat(article.rightsInfo())
                .isEqualTo(new RightsInfo(
                        RightsInfo.TDMREP, "{\"tdm-reservation\":1,\"tdm-policy\":\"https://exemple.net/tdm\"}"));
    }

    @Test
    void cleansAPage() {
        RawMetadata metadata = RawMetadata.builder().contentType("text/html").build();
        String html = "<html><body><article><p>" + STORY + "</p><p>" + MORE
                + "</p><p>Lire aussi : Le pont</p></article></body></html>";

        Article article = clean(new RawArticle(metadata, html).identified("a", 1L));

        assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE);
        assertThat(article.enrichment().blocks().get(0).rawStart()).isEqualTo(html.indexOf(STORY));
    }

    @Test
    void refusesContentWithoutText() {
        assertThatThrownBy(() -> clean("***\n-"))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("nothing of the content");
        assertThatThrownBy(() -> clean(" \n\t")).hasMessageContaining("content is empty");
        assertThatThrownBy(() -> clean("a\uD800b")).hasMessageContaining("offset 1");
    }

    @Test
    void refusesContentTypesThatItCannotRead() {
        RawMetadata metadata =
                RawMetadata.builder().contentType("application/pdf").build();

        assertThatThrownBy(() -> clean(new RawArticle(metadata, "x").identified("a", 1L)))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("application/pdf");
    }

    private static Article clean(String content) {
        return clean(RawArticle.of(content));
    }

    private static Article clean(RawArticle raw) {
        return Cleaner.of(OffsetUnit.CODEPOINT).clean(raw, WorkBudget.standard());
    }

    private static List<BlockType> types(Article article) {
        return article.enrichment().blocks().stream().map(block -> block.type()).toList();
    }

    private static List<String> categories(Article article) {
        return article.enrichment().cleaning().removals().stream()
                .map(Removal::category)
                .toList();
    }
}
