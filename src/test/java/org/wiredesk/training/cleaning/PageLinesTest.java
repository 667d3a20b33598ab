package org.wiredesk.training.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLinesTest {
    @Test
    void blocksCellsItemsAndBreaksBeginLines() {
        String html = "<body><h1>Ferry</h1><ul><li>Home<li>News</ul><table><tr><td>1<td>2</table><p>One<br>Two</p>"
                + "<button>Share</button>";

        assertThat(PageLines.of(html)).containsExactly("Ferry", "Home", "News", "1", "2", "One", "Two", "Share");
    }

    @Test
    void inlineElementsStayOnTheirLineAndSpaceIsEvened() {
        assertThat(PageLines.of("<p>The <a href=x>old\n</a>\u00A0 <b>har</b>bour</p>"))
                .containsExactly("The old harbour");
    }

    @Test
    void whatIsNotShownIsLeftOut() {
        String html = "<head><title>T</title></head><body><script>x()</script><p hidden>Gone</p>"
                + "<div style='display: none'><p>Gone, too</p></div><p>Seen</p><noscript>No</noscript>";

        assertThat(PageLines.of(html)).containsExactly("Seen");
    }
}
