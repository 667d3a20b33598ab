package org.wiredesk.text.cleaning.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Article;
import org.wiredesk.article.Concept;
import org.wiredesk.article.Media;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Related;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.Cleaner;

class FurnitureTest {
    private static final String STORY =
            "Le gouvernement a présenté mardi son plan pour les routes du nord, attendu depuis deux ans déjà.";
    private static final String MORE = "Les travaux doivent commencer avant la saison des pluies, selon le ministre.";

    @Test
    void cutsATitleThatANewSentenceFollows() {
        Article article = clean(STORY + " Lire aussi : Sable : les prix s'envolent " + MORE);

        assertThat(article.text()).isEqualTo(STORY + " " + MORE);
        assertThat(article.enrichment().related())
                .extracting(Related::title)
                .containsExactly("Sable : les prix s'envolent");
    }

    @Test
    void takesAwayAQuotationMarkThatClosesNothing() {
        assertThat(clean(STORY + " \"\n" + MORE).text()).isEqualTo(STORY + "\n\n" + MORE);
        String spoken = "Il a dit : \"Nous y serons\n" + STORY + " \"\n" + MORE;
        assertThat(clean(spoken).text()).contains(STORY + " \"");
    }

    @Test
    void aNameAndTheLicenceOfItsPictureAreACredit() {
        Article article = clean(STORY + "\nLac vu par Awa Diallo [CC BY-SA 4.0].\nFlickr, CC licence.\n" + MORE);
        assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE);
        assertThat(article.enrichment().media())
                .extracting(Media::credit)
                .containsExactly("Lac vu par Awa Diallo [CC BY-SA 4.0].", "Flickr, CC licence.");
        String told = "Les photos du lac sont libres de droits (CC BY) depuis mardi.";
        assertThat(clean(STORY + "\n" + told + "\n" + MORE).text()).contains(told);
    }

    @Test
    void aLongNoticeOfConsentGoesByItsFirstWords() {
        String notice = "Um eingebettete Inhalte anzuzeigen, brauchen wir deine Zustimmung. "
                + "Du kannst sie am Ende der Seite jederzeit zurücknehmen. "
                        .repeat(12)
                        .strip();
        assertThat(clean(STORY + "\n" + notice + "\n" + MORE).text()).isEqualTo(STORY + "\n\n" + MORE);
    }

    @Test
    void cutsOnlyTheLeadBeforeAWholeSentence() {
        Article article = clean(STORY + " Lire aussi : Awa Diallo a rappelé les promesses faites. " + MORE);

        assertThat(article.text()).isEqualTo(STORY + " Awa Diallo a rappelé les promesses faites. " + MORE);
        assertThat(article.enrichment().related()).isEmpty();
    }

    @Test
    void readsWhereToLookBetweenEverydayWordsAndTheirColon() {
        assertThat(clean(STORY + " À regarder sur Radio Fleuve : " + MORE).text())
                .isEqualTo(STORY + " " + MORE);
        String told = STORY + " Regarder sur le côté du pont : voilà ce que conseille Awa. " + MORE;
        assertThat(clean(told).text()).isEqualTo(told);
    }

    @Test
    void aLeadThatEndsTheTextWithoutATitleGoes() {
        assertThat(clean(STORY + " " + MORE + " Vous pouvez également être intéressé par :")
                        .text())
                .isEqualTo(STORY + " " + MORE);
        assertThat(clean(STORY + " " + MORE + " Autres sujets:").text()).isEqualTo(STORY + " " + MORE);
        String told = STORY + " Autres sujets de discorde : les routes et le pont. " + MORE;
        assertThat(clean(told).text()).isEqualTo(told);
    }

    @Test
    void aLeadRightBehindAnotherIsNoTitle() {
        Article article = clean(STORY + " " + MORE + " Lire aussi : Voir aussi :");

        assertThat(article.text()).isEqualTo(STORY + " " + MORE);
        assertThat(article.enrichment().related()).isEmpty();
    }

    @Test
    void cutsATitleWhoseMarkIsGluedToTheNextSentence() {
        assertThat(clean(STORY + "\nLire aussi : Qui paiera le pont ?" + MORE).text())
                .isEqualTo(STORY + "\n\n" + MORE);
    }

    @Test
    void givesTheLinksUnderALeadToTheRelatedArticles() {
        Article article = page("<p>" + STORY + "</p><p>À lire aussi :</p><ul>"
                + "<li><a href='https://exemple.net/1'>Le pont rouvre mardi</a></li>"
                + "<li><a href='https://exemple.net/2'>Le prix du sable</a></li></ul><p>" + MORE + "</p>");

        assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE);
        assertThat(article.enrichment().related())
                .containsExactly(
                        new Related(Related.READ_ALSO, "Le pont rouvre mardi", "https://exemple.net/1"),
                        new Related(Related.READ_ALSO, "Le prix du sable", "https://exemple.net/2"));
    }

    @Test
    void leavesNoSpaceBeforeAMark() {
        assertThat(clean("Le pont rouvre (Photo : Awa Diallo). " + MORE).text()).isEqualTo("Le pont rouvre. " + MORE);
        assertThat(clean(STORY + " (Photo : Awa Diallo). " + MORE).text()).isEqualTo(STORY + " " + MORE);
    }

    @Test
    void keepsAnAgencyInsideASentence() {
        String sentence = "Le plan a été salué, rapporte la radio avec AFP, par les maires du nord.";

        assertThat(clean(STORY + " " + sentence).text()).isEqualTo(STORY + " " + sentence);
    }

    @Test
    void keepsTheRestOfALineThatANoticeOpens() {
        Article article = clean("NB : Toute reproduction est interdite. " + STORY + " " + MORE);

        assertThat(article.text()).isEqualTo(STORY + " " + MORE);
        assertThat(article.usageTerms()).isEqualTo("NB : Toute reproduction est interdite.");
    }

    @Test
    void keepsHeadingsThatAreWordsOfNavigation() {
        assertThat(clean(STORY + "\nRechercher\n" + MORE).text()).contains("Rechercher");
        assertThat(clean(STORY + "\nFacebook\n" + MORE).text()).contains("Facebook");
        assertThat(clean(STORY + "\nFacebook\nTwitter\nImprimer\n" + MORE).text())
                .isEqualTo(STORY + "\n\n" + MORE);
    }

    @Test
    void keepsListsOfSites() {
        String list = "exemple.com: le meilleur site pour les cartes et les plans";

        assertThat(clean(STORY + "\n" + MORE + "\n" + list + "\n" + MORE).text())
                .contains(list);
    }

    @Test
    void readsADatelineBehindAKicker() {
        Article article = clean("Ministre présente un plan contesté. Bamako – " + STORY + " " + MORE);

        assertThat(article.text()).isEqualTo("Ministre présente un plan contesté. " + STORY + " " + MORE);
        assertThat(article.located()).isEqualTo("Bamako");
    }

    @Test
    void readsADatelineAloneInItsLine() {
        Article article = clean("Bamako, le 12 mars 2026\n" + STORY + "\n" + MORE);

        assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE);
        assertThat(article.located()).isEqualTo("Bamako");
    }

    @Test
    void namesEveryAgencyOfADateline() {
        assertThat(clean("Berlin (dpa/AFP) - " + STORY).infoSources())
                .extracting(Concept::name)
                .containsExactly("dpa", "AFP");
    }

    @Test
    void takesALastNameForTheAuthorUnlessTheStoryTellsAboutHim() {
        assertThat(clean(STORY + "\n" + MORE + "\nMoussa Traoré").by()).isEqualTo("Moussa Traoré");
        assertThat(clean(STORY + "\n" + MORE + " Traoré a promis.\nMoussa Traoré")
                        .by())
                .isNull();
        assertThat(clean(STORY + "\n" + MORE + "\nUnion Nationale").by()).isNull();
    }

    @Test
    void takesTwoLastNamesForTheAuthorsUnlessTheStoryTellsAboutOne() {
        assertThat(clean(STORY + "\n" + MORE + "\nMoussa Traoré - Awa Diallo").by())
                .isEqualTo("Moussa Traoré - Awa Diallo");
        assertThat(clean(STORY + "\n" + MORE + " Traoré a promis.\nMoussa Traoré - Awa Diallo")
                        .by())
                .isNull();
    }

    @Test
    void takesLettersInBracketsBehindTheLastSentenceForTheDesk() {
        assertThat(clean(STORY + "\n" + MORE + " (ABC)").text()).isEqualTo(STORY + "\n\n" + MORE);
        String told = MORE.substring(0, MORE.length() - 1) + " (ABC).";
        assertThat(clean(STORY + "\n" + told).text()).endsWith("(ABC).");
    }

    @Test
    void readsAuthorsAndDatesOfOneLine() {
        Article article = clean("Awa Diallo | 05.04.2026 - Mise à jour : 06.04.2026\n" + STORY + "\n" + MORE);

        assertThat(article.by()).isEqualTo("Awa Diallo");
        assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE);
    }

    @Test
    void keepsDatesThatAreHeadings() {
        assertThat(clean(STORY + "\n" + MORE + "\n12 mars 2026\n" + STORY + "\n" + MORE + "\n" + STORY + "\n" + MORE)
                        .text())
                .contains("12 mars 2026");
    }

    @Test
    void readsCaptionsThatASignedNameEnds() {
        Article article = clean(STORY + "\nLe pont, vu du fleuve. © AFP / Awa Diallo\n" + MORE);

        assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE);
        assertThat(article.enrichment().media())
                .containsExactly(new Media("picture", "Le pont, vu du fleuve.", "AFP / Awa Diallo"));
    }

    @Test
    void keepsSentencesThatOnlyLookLikeFurniture() {
        for (String sentence : List.of(
                "« Suivez-nous sur Facebook », a lancé le ministre à la foule venue l'écouter.",
                "Follow us on the road to the north, he said.",
                "La reproduction des poissons reprend chaque année dans le fleuve.",
                "Le message (voir aussi la carte) est clair.",
                "Publicité mensongère : le juge a tranché contre la société.",
                "Subscribe to the view that roads matter.")) {
            assertThat(clean(STORY + " " + sentence + " " + MORE).text())
                    .as(sentence)
                    .contains(sentence);
        }
    }

    @Test
    void notesABoxOfRelatedTitlesInsideTheStoryButNotOneBehindIt() {
        String box = "<aside class=related><h3>Lire aussi</h3><ul>"
                + "<li><a href='https://example.org/%1$s'>Le marché de %1$s rouvre ses portes</a></li></ul></aside>";
        String paragraphs = ("<p>" + STORY + " " + MORE + "</p>").repeat(3);
        Article article = page(paragraphs + box.formatted("Kati") + paragraphs + "</article><div>"
                + box.formatted("Ségou") + "</div><article>");

        assertThat(article.enrichment().related())
                .extracting(Related::title)
                .containsExactly("Le marché de Kati rouvre ses portes");
        assertThat(article.text()).doesNotContain("Lire aussi", "Kati", "Ségou");
    }

    @Test
    void eachRowOfAParagraphOfLinksUnderALeadIsATitle() {
        String html = "<p>" + STORY + "</p><p>" + MORE + "</p><p><b>Lire aussi</b></p>"
                + "<p><a href='https://site.example/a'>Le prix du sable monte encore cette année dans toutes les villes du nord</a> [VIDÉO]<br>"
                + "<a href='https://site.example/b'>Le pont de la capitale restera fermé jusqu'à la fin de la saison des pluies</a> [PHOTO]<br>"
                + "<a href='https://site.example/c'>Les routes du sud attendent leurs premiers ouvriers depuis quatre mois</a></p>"
                + "<p>" + STORY.replace("mardi", "lundi") + "</p><p>" + MORE.replace("Les", "Ces") + "</p>";
        Article article = page(html);

        assertThat(article.text()).doesNotContain("sable", "capitale", "Lire");
        assertThat(article.enrichment().related())
                .extracting(Related::title)
                .containsExactly(
                        "Le prix du sable monte encore cette année dans toutes les villes du nord [VIDÉO]",
                        "Le pont de la capitale restera fermé jusqu'à la fin de la saison des pluies [PHOTO]",
                        "Les routes du sud attendent leurs premiers ouvriers depuis quatre mois");
    }

    private static Article clean(String text) {
        return Cleaner.of(OffsetUnit.CODEPOINT).clean(RawArticle.of(text), WorkBudget.standard());
    }

    private static Article page(String body) {
        RawMetadata metadata = RawMetadata.builder().contentType("text/html").build();
        String html = "<html><body><article>" + body + "</article></body></html>";
        return Cleaner.of(OffsetUnit.CODEPOINT)
                .clean(new RawArticle(metadata, html).identified("a", 1L), WorkBudget.standard());
    }
}
