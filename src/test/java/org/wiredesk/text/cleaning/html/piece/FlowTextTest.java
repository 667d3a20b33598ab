package org.wiredesk.text.cleaning.html.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.dom.PageTree;

class FlowTextTest {
    @Test
    void makesEachRunOfWhiteSpaceOneSpace() {
        assertThat(flow("<p>The  port\n\t is &nbsp;closed</p>").text()).isEqualTo("The port is \u00A0closed");
    }

    @Test
    void leavesOutWhiteSpaceAtTheEnds() {
        assertThat(flow("<p>\n port&nbsp;\n</p>").text()).isEqualTo("port");
    }

    @Test
    void knowsWhereEachCharacterStoodInThePage() {
        String html = "<p>A &amp; B<b>  c</b>";
        MappedText text = flow(html).done(html);

        assertThat(text.text()).isEqualTo("A & B c");
        assertThat(IntStream.range(0, text.length()).map(text::rawStart)).containsExactly(3, 4, 5, 10, 11, 15, 17);
        assertThat(text.rawEnd(2)).isEqualTo(10);
    }

    @Test
    void takesWhatStandsAsItIsInThePageFromThere() {
        String html = "<p> port closed </p>";
        MappedText text = flow(html).done(html);

        assertThat(text.text()).isEqualTo("port closed");
        assertThat(text.rawStart()).isEqualTo(4);
        assertThat(text.rawEnd()).isEqualTo(15);
    }

    @Test
    void doesNotTakeALineEndFromThePageForTheSpaceThatItIs() {
        String html = "<p>port\nclosed";

        assertThat(flow(html).done(html).text()).isEqualTo("port closed");
    }

    @Test
    void beginsAnew() {
        FlowText flow = flow("<p>port");
        flow.clear();

        assertThat(flow.isEmpty()).isTrue();
        assertThat(flow.text()).isEmpty();
    }

    private static FlowText flow(String html) {
        FlowText flow = new FlowText();
        PageTree page = PageTree.of(PageParser.parse(html));
        SourcePlaces places = SourcePlaces.of(html, page);
        for (int text = 0; text < page.textCount(); text++) {
            TextNode node = page.text(text);
            flow.append(SourceText.of(html, node, places.start(text), places.end(text)), false, null);
        }
        return flow;
    }
}
