package org.wiredesk.text.cleaning.html.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.cleaning.html.PageRows;

class PageBlocksTest {
    private static final String LONG = "One more sentence of many. ".repeat(100);

    @Test
    void cutsAtBordersOfBlockElements() {
        assertThat(texts("<div>One<p>two</p>three <b>and</b> four</div>"))
                .containsExactly("One", "two", "three and four");
    }

    @Test
    void cutsAtTwoLineBreaksButNotAtOne() {
        assertThat(texts("<p>One<br>and two<br> <br>three")).containsExactly("One and two", "three");
    }

    @Test
    void takesTheCellsOfARowOfDataAsOneBlock() {
        assertThat(texts("<table><tr><th>Year<th>Votes<tr><td>2021<td>17</table>"))
                .containsExactly("Year Votes", "2021 17");
    }

    @Test
    void leavesOutWhatThePageConceals() {
        assertThat(texts("<p>" + LONG + "<p hidden>two<p style='display:none'>three<dialog>four</dialog>"))
                .containsExactly(LONG.strip());
    }

    @Test
    void showsConcealedParagraphsOfAStory() {
        String paragraph = "The subscribers alone can read on here, until the page has made sure who it is. ".repeat(4);

        assertThat(texts("<p>" + LONG + "<div style='display:none'><p>" + paragraph))
                .contains(paragraph.strip());
    }

    @Test
    void writesWhiteSpaceAsOneSpace() {
        assertThat(texts("<p>One\n\t&nbsp;two")).containsExactly("One two");
    }

    private static List<String> texts(String html) {
        return PageRows.of(html, null).texts();
    }
}
