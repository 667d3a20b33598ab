package org.wiredesk.text.cleaning.html.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.dom.PageTree;

class StoryTest {
    private final Story story = new Story(PageTree.of(PageParser.parse("<div><p>one<b>two</b></p></div><p>three")));

    @Test
    void letsTheOutermostRemovedElementDecide() {
        story.remove(2, Verdict.boilerplate("share", 0.9));
        story.remove(1, Verdict.boilerplate("footer", 0.9));

        assertThat(story.effective()).containsExactly(-1, 1, 1, 1, -1);
    }

    @Test
    void letsTheInnermostMovedElementDecide() {
        story.remove(1, Verdict.boilerplate("footer", 0.9));
        story.move(3, Verdict.moved("byline", "/by"));

        assertThat(story.effective()).containsExactly(-1, 1, 1, 3, -1);
    }

    @Test
    void seesVerdictsThatCameAfterTheLastLook() {
        int[] before = story.effective();
        story.remove(4, Verdict.boilerplate("footer", 0.9));

        assertThat(before).containsOnly(-1);
        assertThat(story.effective()).containsExactly(-1, -1, -1, -1, 4);
    }
}
