package org.wiredesk.text.cleaning.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.dom.PageTree;

/** Pages that nobody writes, and that must not bring the desk down: neither by their size nor by their depth. */
class LargePagesTest {
    private static final String PARAGRAPH =
            "<p>The harbour was closed on Sunday, because the storm of last week had broken two of its cranes.</p>\n";

    @Test
    void readsAPageOfFiveMegabytes() {
        int paragraphs = 5_000_000 / PARAGRAPH.length();
        StringBuilder html = new StringBuilder("<article>");
        for (int i = 0; i < paragraphs; i++) {
            html.append(PARAGRAPH.replace("two", "no. " + i));
        }

        assertThat(kept(html.toString())).isEqualTo(paragraphs);
    }

    @Test
    void readsAHundredThousandNestedTags() {
        assertThat(kept("<div>".repeat(100_000) + PARAGRAPH)).isEqualTo(1);
        assertThat(kept("<b>".repeat(100_000) + PARAGRAPH)).isEqualTo(1);
        assertThat(kept("<table><tr><td>".repeat(30_000) + PARAGRAPH)).isEqualTo(1);
    }

    @Test
    void opensAndClosesEachElementOnceHoweverDeepItStands() {
        int depth = 50_000;
        PageTree page = PageTree.of(PageParser.parse("<i>x".repeat(depth)));
        Counter counter = new Counter();
        page.walk(counter);

        assertThat(counter.opened).isEqualTo(page.size());
        assertThat(counter.closed).isEqualTo(page.size());
        assertThat(counter.texts).isEqualTo(page.textCount()).isEqualTo(depth);
    }

    private static long kept(String html) {
        return HtmlExtractor.extract(html, WorkBudget.standard()).pieces().stream()
                .filter(Piece.Kept.class::isInstance)
                .count();
    }

    private static final class Counter implements PageTree.Visitor {
        int opened;
        int closed;
        int texts;

        @Override
        public void open(int element) {
            opened++;
        }

        @Override
        public void close(int element) {
            closed++;
        }

        @Override
        public void text(int text) {
            texts++;
        }
    }
}
