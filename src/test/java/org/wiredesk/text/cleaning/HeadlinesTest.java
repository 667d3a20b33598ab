package org.wiredesk.text.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.article.Article;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Removal;
import org.wiredesk.text.WorkBudget;

class HeadlinesTest {
    private static final String STORY = "<p>Le fleuve a dépassé la cote d’alerte mardi soir, et les villages de la rive"
            + " gauche ont été évacués dans le calme par les pompiers.</p>";

    @Test
    void takesThePageHeadlineOutOfATitleWithTheNameOfTheSite() {
        Article article = clean("Le fleuve monte | Le Courrier", "Le fleuve monte");
        assertThat(article.headline()).isEqualTo("Le fleuve monte");
        assertThat(heading(article).movedTo()).isEqualTo("/headlines/0/value");
    }

    @Test
    void takesTheNameOfTheSiteOffATitleThatThePageDoesNotShow() {
        assertThat(clean("Crue : ce que l’on sait | Le Courrier", "Le fleuve monte")
                        .headline())
                .isEqualTo("Crue : ce que l’on sait");
        assertThat(Headlines.choose(
                        "Crue : tout - Courrier", "Le fleuve", null, null, "https://www.courrier.example/a"))
                .isEqualTo("Crue : tout");
        assertThat(Headlines.choose("Crue : ce que l’on sait – Le Courrier", "Le fleuve", null, "Le Courrier", null))
                .isEqualTo("Crue : ce que l’on sait");
    }

    @Test
    void takesThePageHeadlineForATitleThatIsThePagesTitleElement() {
        assertThat(Headlines.choose("Crue – Le Nouveau Courrier", "Crue", "Crue  –  Le Nouveau Courrier", null, null))
                .isEqualTo("Crue");
    }

    @Test
    void keepsWhatIsNoNameOfTheSite() {
        assertThat(Headlines.choose(
                        "Crue à Lyon - deux blessés", "Le fleuve", null, "Le Courrier", "https://a.example/b"))
                .isEqualTo("Crue à Lyon - deux blessés");
    }

    @Test
    void seesTheHeadlineThroughOtherQuotationMarks() {
        assertThat(Headlines.choose("Le 'fleuve' monte | Courrier", "Le ‘fleuve’ monte", null, null, null))
                .isEqualTo("Le ‘fleuve’ monte");
    }

    @Test
    void decodesEntitiesOfATitle() {
        assertThat(clean("Le &quot;fleuve&quot; d&#039;en haut", "Autre chose").headline())
                .isEqualTo("Le \"fleuve\" d'en haut");
    }

    @Test
    void keepsTheGivenTitleAndDoesNotClaimThatAnotherHeadingBecameIt() {
        Article article = clean("Crue : ce que l’on sait", "Le fleuve monte");
        assertThat(article.headline()).isEqualTo("Crue : ce que l’on sait");
        assertThat(article.enrichment().cleaning().removals())
                .noneMatch(removal -> "/headlines/0/value".equals(removal.movedTo()));
    }

    private static Removal heading(Article article) {
        return article.enrichment().cleaning().removals().stream()
                .filter(removal -> removal.text().equals("Le fleuve monte"))
                .findFirst()
                .orElseThrow();
    }

    private static Article clean(String title, String heading) {
        String page = "<html><head><title>" + heading + "</title></head><body><article><h1>" + heading + "</h1>" + STORY
                + STORY + "</article></body></html>";
        RawArticle raw = new RawArticle(RawMetadata.builder().title(title).build(), page).identified("id", 0L);
        return Cleaner.of(OffsetUnit.CODEPOINT).clean(raw, WorkBudget.standard());
    }
}
