package org.wiredesk.text.cleaning.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.html.HtmlExtractor;

class BylinesTest {
    private static final String STORY = "<p>" + "The bridge over the river opens again on Monday. ".repeat(5) + "</p>";

    @Test
    void readsTheNameBehindBy() {
        assertThat(by("<p>By Ann Lee</p>")).isEqualTo("Ann Lee");
    }

    @Test
    void readsTheNameInTheLineUnderBy() {
        assertThat(by("<div>By</div><div>Ann Lee</div>")).isEqualTo("Ann Lee");
    }

    @Test
    void readsTheNameOfAnElementOrALinkThatSaysToHoldTheAuthor() {
        assertThat(by("<span itemprop=author>Ann Lee</span>")).isEqualTo("Ann Lee");
        assertThat(by("<a rel=author href=/x>Ann Lee</a>")).isEqualTo("Ann Lee");
        assertThat(by("<a href=/author/ann-lee>Ann Lee</a>")).isEqualTo("Ann Lee");
    }

    @Test
    void readsTheNameBesideADate() {
        assertThat(by("<p>Ann Lee</p><p>5 April 2026</p>")).isEqualTo("Ann Lee");
    }

    @Test
    void leavesNamesThatNothingCallsAuthors() {
        assertThat(by("<p>Lindmar</p><a href=/people/ben>Read more</a>")).isNull();
        assertThat(by("<p>Photo by Ann Lee</p>")).isNull();
    }

    private static @Nullable String by(String underHeadline) {
        String page = "<html><body><h1>Bridge opens</h1>" + underHeadline + STORY + STORY + "</body></html>";
        return HtmlExtractor.extract(page, null, WorkBudget.standard())
                .metadata()
                .byline();
    }
}
