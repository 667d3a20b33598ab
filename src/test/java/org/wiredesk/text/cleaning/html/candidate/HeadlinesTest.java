package org.wiredesk.text.cleaning.html.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.dom.PageTree;

class HeadlinesTest {
    @Test
    void areTheHeadingsThatSayWhatTheTitleSays() {
        assertThat(headlines(
                        "<h1>Port closed!</h1><h2>PORT CLOSED</h2><h3>Port open</h3><p>Port closed", "Port closed"))
                .containsExactly("h1", "h2");
    }

    @Test
    void mayHaveAKickerButNoSentenceBeforeTheTitle() {
        assertThat(headlines("<h1>Harbours: Port closed</h1>", "Port closed")).containsExactly("h1");
        assertThat(headlines("<h1>What we know since the storm: Port closed</h1>", "Port closed"))
                .isEmpty();
    }

    @Test
    void areOfTheFirstThreeLevelsAndVisible() {
        assertThat(headlines("<h4>Port closed</h4><noscript><h1>Port closed</h1></noscript>", "Port closed"))
                .isEmpty();
    }

    @Test
    void areNoneWithoutATitleThatHasLetters() {
        assertThat(headlines("<h1>Port closed</h1>", null)).isEmpty();
        assertThat(headlines("<h1>Port closed</h1>", "…")).isEmpty();
    }

    private static List<String> headlines(String html, String title) {
        PageTree page = PageTree.of(PageParser.parse(html));
        Headlines headlines = Headlines.of(page, title);
        return IntStream.range(0, page.size())
                .filter(headlines::isAt)
                .mapToObj(page::tag)
                .toList();
    }
}
