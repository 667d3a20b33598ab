package org.wiredesk.text.cleaning.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Media;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;

class CaptionsTest {
    private static final String SENTENCE =
            "The council met on Monday, and after a long debate, it agreed on the plan. ";

    @Test
    void moveTheCaptionOfAFigure() {
        HtmlDocument document = extract("<figure><img src='a.jpg'><figcaption>The old bridge</figcaption></figure>");

        assertThat(media(document)).containsExactly(new Media("picture", "The old bridge", null));
        assertThat(document.pieces())
                .noneMatch(piece ->
                        piece instanceof Piece.Kept kept && kept.text().text().contains("old bridge"));
    }

    @Test
    void partACreditFromTheCaptionAroundIt() {
        HtmlDocument document = extract("<figure><img src='a.jpg'><figcaption>The old bridge"
                + " <span class='credit'>Ann Doe</span></figcaption></figure>");

        assertThat(media(document)).containsExactly(new Media("picture", "The old bridge", "Ann Doe"));
    }

    @Test
    void believeTheNameOfAnElement() {
        HtmlDocument document = extract("<div><img src='a.jpg'><p class='wp-caption-text'>The old bridge</p></div>");

        assertThat(media(document)).containsExactly(new Media("picture", "The old bridge", null));
    }

    @Test
    void believeNoNamesWhereMostOfTheStoryWouldBeCaptions() {
        String part = "<div class='caption'>" + SENTENCE + SENTENCE + "</div>";
        HtmlDocument document =
                HtmlExtractor.extract("<article><p>" + SENTENCE + "</p>" + part.repeat(4) + "</article>", budget());

        assertThat(media(document)).isEmpty();
    }

    private static List<Media> media(HtmlDocument document) {
        return document.metadata().media();
    }

    private static HtmlDocument extract(String figure) {
        return HtmlExtractor.extract(
                "<article><p>" + SENTENCE.repeat(3) + "</p>" + figure + "<p>" + SENTENCE.repeat(3) + "</p></article>",
                budget());
    }

    private static WorkBudget budget() {
        return WorkBudget.standard();
    }
}
