package org.wiredesk.text.cleaning.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.html.metadata.PageMetadata;

/** The fields of a page: what it declares against what it prints. */
class PageFieldsTest {
    private static final String STORY =
            "<p>The river rose above the mark on Tuesday evening, and the villages on the left"
                    + " bank were cleared calmly by the fire brigade, which had sent all of its boats and forty men.</p>";

    @Test
    void takesTheHeadlineThatIsShownOverTheOneForSearchEngines() {
        assertThat(read("<title>River floods: all you need to know | Courier</title><h1>The river rises</h1>")
                        .title())
                .isEqualTo("The river rises");
    }

    @Test
    void doesNotTakeTheNameOfTheSiteForTheHeadline() {
        assertThat(read("<title>The river rises – The Courier</title><meta property=og:site_name content='The Courier'>"
                                + "<h1>The Courier</h1><h2 class=entry-title>The river rises</h2>")
                        .title())
                .isEqualTo("The river rises");
    }

    @Test
    void leavesTheKickerOutOfTheHeadline() {
        assertThat(read("<title>The river rises</title><h1><span class=kicker>Floods</span> The river rises</h1>")
                        .title())
                .isEqualTo("The river rises");
    }

    @Test
    void takesTheSecondAuthorFromTheBylineThatIsPrinted() {
        assertThat(read("<meta name=author content='Ann Lee'><h1>The river rises</h1><p class=byline>By Ann Lee and Bo"
                                + " Diaz</p>")
                        .byline())
                .isEqualTo("Ann Lee, Bo Diaz");
    }

    @Test
    void takesThePersonThatIsPrintedOverTheSiteThatIsDeclared() {
        assertThat(read("<meta property=og:site_name content=Courier><meta name=author content=Courier>"
                                + "<h1>The river rises</h1><div>By <a href=/author/ann>Ann Lee</a></div>")
                        .byline())
                .isEqualTo("Ann Lee");
    }

    @Test
    void doesNotTakeThePhotographerForAnAuthor() {
        assertThat(read("<h1>The river rises</h1><p>By Ann Lee</p><p>Photography by Bo Diaz</p>")
                        .byline())
                .isEqualTo("Ann Lee");
    }

    @Test
    void seesTheMomentOnTheDayThatIsPrinted() {
        assertThat(read("<meta property=article:published_time content='2023-12-20T03:22:07Z'><h1>The river rises</h1>"
                                + "<time>Dec 19, 2023, 10:22 PM</time>")
                        .publishedAt())
                .isEqualTo("2023-12-19T22:22:07-05:00");
    }

    @Test
    void doesNotTakeAnUpdateForThePublication() {
        assertThat(read("<meta property=article:published_time content='2023-12-20T03:22:07Z'><h1>The river rises</h1>"
                                + "<p>Updated: January 9, 2024</p>")
                        .publishedAt())
                .isEqualTo("2023-12-20T03:22:07Z");
    }

    @Test
    void takesTheDayFromTheAddressWhenThePageIsSilent() {
        assertThat(HtmlExtractor.extract(
                                page("<h1>The river rises</h1>"),
                                "https://a.example/2023/dec/05/x",
                                WorkBudget.standard())
                        .metadata()
                        .publishedAt())
                .isEqualTo("2023-12-05T00:00:00Z");
    }

    @Test
    void theDateOfAnotherStoryIsNotSaidToBeTheDateOfThisOne() {
        String page = "<h1>The river rises</h1><p class=published>Published 3 May 2024</p>" + STORY
                + "<div class=box><time datetime=2024-04-01>1 April 2024</time></div>";
        assertThat(HtmlExtractor.extract(page(page), WorkBudget.standard()).pieces().stream()
                        .filter(piece ->
                                piece instanceof Piece.Removed removed && "/contentCreated".equals(removed.movedTo()))
                        .map(piece -> piece.text().text()))
                .containsExactly("Published 3 May 2024");
    }

    @Test
    void movesBylineAndDateOutOfTheText() {
        List<Piece> pieces = HtmlExtractor.extract(
                        page("<h1>The river rises</h1><p>By Ann Lee</p><p>5 December 2023</p><p>3 min read</p>"),
                        WorkBudget.standard())
                .pieces();
        assertThat(pieces.stream().filter(Piece.Kept.class::isInstance)).hasSize(2);
        assertThat(pieces.stream().filter(Piece.Removed.class::isInstance).map(Piece.Removed.class::cast))
                .extracting(Piece.Removed::movedTo)
                .contains("/headlines/0/value", "/by", "/contentCreated");
    }

    @Test
    void doesNotTakeACutCopyOfTheTextForTheStandfirst() {
        String start = "The river rose above the mark on Tuesday evening, and the villages on the left bank were";
        assertThat(read("<meta name=description content='" + start + "'><h1>The river rises</h1>")
                        .standfirst())
                .isNull();
        assertThat(read("<meta name=description content='What the villages have gone through since.'><h1>The river"
                                + " rises</h1>")
                        .standfirst())
                .isEqualTo("What the villages have gone through since.");
    }

    @Test
    void readsCaptionAndCreditOfTheLeadImage() {
        PageMetadata metadata =
                read("<meta property=og:image content='https://a.example/i/riverbank-1200x800.jpg'><h1>The"
                        + " river rises</h1><figure><img src='/i/riverbank-300x200.jpg'><figcaption>The bank."
                        + " <span class=credit>Bo Diaz</span></figcaption></figure>");
        assertThat(metadata.imageCaption()).isEqualTo("The bank.");
        assertThat(metadata.imageCredit()).isEqualTo("Bo Diaz");
    }

    @Test
    void readsWhatRobotsMustNotDo() {
        assertThat(read("<meta name=robots content='index, noai, noimageai'><h1>The river rises</h1>")
                        .robots())
                .isEqualTo("noai, noimageai");
    }

    private static PageMetadata read(String head) {
        return HtmlExtractor.extract(page(head), WorkBudget.standard()).metadata();
    }

    private static String page(String head) {
        int body = head.indexOf("<h1");
        return "<html lang=en><head>" + head.substring(0, body) + "</head><body><article>" + head.substring(body)
                + STORY + STORY + "</article></body></html>";
    }
}
