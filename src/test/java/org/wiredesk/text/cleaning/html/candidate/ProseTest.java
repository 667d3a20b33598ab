package org.wiredesk.text.cleaning.html.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.dom.PageTree;

class ProseTest {
    @Test
    void countsSentencesForTheElementAroundThem() {
        PageTree page = page("<div><p>The port is closed, and nobody knows for how long it will be.</p></div>");

        assertThat(Prose.of(page).total(0)).isPositive();
    }

    @Test
    void countsShortTextAgainstTheElementAroundIt() {
        PageTree page = page("<div>Menu</div>");

        assertThat(Prose.of(page).own(element(page, "div"))).isNegative();
    }

    @Test
    void countsNoCellOfATableOfDataAgainstAnything() {
        PageTree page = page("<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>3</td></tr></table>");

        assertThat(Prose.of(page).own(element(page, "th"))).isZero();
        assertThat(Prose.of(page).own(element(page, "td"))).isZero();
    }

    @Test
    void countsATableOfLinksAgainstTheElementAroundIt() {
        PageTree page = page("<table><tr><td><a href='/a'>News</a></td><td><a href='/b'>Sport</a></td></tr>"
                + "<tr><td><a href='/c'>Weather</a></td><td><a href='/d'>Ships</a></td></tr></table>");

        assertThat(Prose.of(page).own(element(page, "td"))).isNegative();
    }

    private static int element(PageTree page, String tag) {
        for (int i = 0; i < page.size(); i++) {
            if (page.tag(i).equals(tag)) {
                return i;
            }
        }
        throw new AssertionError("no " + tag);
    }

    private static PageTree page(String html) {
        return PageTree.of(PageParser.parse(html));
    }
}
