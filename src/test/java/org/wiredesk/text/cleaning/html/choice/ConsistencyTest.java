package org.wiredesk.text.cleaning.html.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.feature.BlockView;

class ConsistencyTest {
    private static final String STORY = "<article><h1>Harbour closed</h1>"
            + "<p>The harbour was closed on Sunday, because the storm of last week had broken two of the three cranes.</p>"
            + "<p>Ferries will not sail before the wind has dropped, the port has said in a letter to all captains.</p>"
            + "<p>On the island, shops have food for another week, and the doctor has moved in with the teacher.</p>"
            + "<p>Nobody expects the first boat before Thursday, and nobody complains, the mayor has told the paper.</p>"
            + "</article>";

    @Test
    void dropsABoxThatAsksForConsent() {
        assertThat(kept(STORY
                        + "<div><p>We use cookies and tracking on this site, as you can read below, at length.</p>"
                        + "<p>Your browser keeps what a cookie says until you delete it, or until we do it.</p></div>"))
                .noneMatch(text -> text.contains("cookie"))
                .anyMatch(text -> text.startsWith("Ferries"));
    }

    @Test
    void keepsAStoryAboutCookies() {
        assertThat(
                        kept(
                                STORY.replace("Harbour closed", "Cookies in court")
                                        + "<div><p>The judges asked why cookies need consent, and what a browser does with them.</p></div>"))
                .anyMatch(text -> text.contains("consent"));
    }

    @Test
    void dropsDatedTeasersOfOtherStories() {
        String teaser = "<li><a href='/a'>Another story of the day</a><p>In other news, something quite different has"
                + " happened to people far away, and they are glad.</p><time>Sunday</time></li>";

        assertThat(kept(STORY + "<ul>" + teaser + teaser + teaser + "</ul>"))
                .noneMatch(text -> text.contains("other news"))
                .anyMatch(text -> text.startsWith("Nobody"));
    }

    @Test
    void keepsParagraphsUnderTwoLinkedTitles() {
        String part = "<li><a href='/a'>Another part of it</a><p>In the second part, something quite different has"
                + " happened to people far away, and they are glad.</p><time>Sunday</time></li>";

        assertThat(kept(STORY + "<ul>" + part + part.replace("second", "third") + "</ul>"))
                .anyMatch(text -> text.contains("second part"));
    }

    @Test
    void dropsTheNextArticleOfAPageWithoutEnd() {
        String next =
                "<article><h1>Train stopped</h1><p>The train had stopped on Monday, because a cow had slept on the"
                        + " rails, which nobody wanted to wake.</p></article>";

        assertThat(kept("<title>Harbour closed</title>" + STORY + next))
                .noneMatch(text -> text.contains("cow"))
                .anyMatch(text -> text.startsWith("Ferries"));
    }

    @Test
    void dropsWhatFollowsAClosingLeadBehindTheStory() {
        assertThat(kept(STORY + "<div><h2>You may also like</h2><div><p>In other news, something quite different has"
                        + " happened to people far away, and they are glad.</p></div></div>"))
                .noneMatch(text -> text.contains("other news"))
                .anyMatch(text -> text.startsWith("Nobody"));
    }

    @Test
    void dropsWhatIsRatherCode() {
        String code = "<p>" + "{\"type\":\"oembed\",\"width\":550,\"html\":null},".repeat(8) + "</p>";

        assertThat(kept(STORY.replace("</article>", code + "</article>"))).noneMatch(text -> text.contains("oembed"));
    }

    @Test
    void dropsTheSecondCopyOfALongTextInAnotherPartOfThePage() {
        String again = "The harbour was closed on Sunday, because the storm of last week had broken two of the three"
                + " cranes, which nobody had seen before.";

        assertThat(kept("<div><p>" + again + "</p><p>One more.</p></div><div><p>" + again + "</p></div>"))
                .containsOnlyOnce(again);
    }

    @Test
    void keepsAQuestionThatIsAskedInEachPartOfThePage() {
        String question =
                "<div><p>Which of the many harbours of the island do you like best, when would you go there, and"
                        + " what is there to see for people who do not sail?</p><p>%s</p></div>";
        String page = String.format(question, "The first.")
                + String.format(question, "The second.")
                + String.format(question, "The third.")
                + String.format(question, "The fourth.");

        assertThat(kept(page)).hasSize(8);
    }

    @Test
    void keepsTheWholeOfALikelyTable() {
        BlockView view = view("<p>Before it.</p><table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>3</td>"
                + "</tr><tr><td>Tuesday</td><td>4</td></tr></table><p>Behind it.</p>");
        boolean[] kept = {true, true, false, true, true};

        Consistency.mend(view, new double[] {0.9, 0.7, 0.2, 0.6, 0.9}, kept);

        assertThat(kept).containsExactly(true, true, true, true, true);
    }

    @Test
    void leavesAReadAlsoLineInsideTheStoryToTheStepThatNotesIt() {
        BlockView view =
                view("<p>Before it.</p><p>Read also: <a href='/b'>The boats of Monday</a></p><p>Behind it.</p>");
        boolean[] kept = {true, false, true};

        Consistency.mend(view, new double[] {0.9, 0.1, 0.9}, kept);

        assertThat(kept).containsExactly(true, true, true);
    }

    @Test
    void keepsAPostThatTheStoryQuotes() {
        BlockView view = view(
                "<article><p>The mayor said on Monday that the port, closed since May, would open again.</p>"
                        + "<blockquote class='twitter-tweet'><p>The port of our town will open again on Monday, and I am glad for"
                        + " all of us.</p>Ann Doe (@ann) May 3</blockquote><blockquote class='twitter-tweet'><p>Loading</p>"
                        + "</blockquote><p>Nobody had expected it, and nobody believed it, the paper has found.</p></article>");
        boolean[] kept = {true, false, false, false, true};

        Consistency.mend(view, new double[] {0.9, 0.1, 0.1, 0.1, 0.9}, kept);

        assertThat(kept).containsExactly(true, true, true, false, true);
    }

    @Test
    void keepsAListOfTitlesUnderAReadAlsoLead() {
        BlockView view = view("<p>Before it.</p><p>Read also</p><ul><li><a href='/b'>The boats of Monday</a></li>"
                + "<li><a href='/c'>The boats of Tuesday</a></li></ul><p>Behind it.</p>");
        boolean[] kept = {true, false, false, false, true};

        Consistency.mend(view, new double[] {0.9, 0.1, 0.1, 0.1, 0.9}, kept);

        assertThat(kept).containsExactly(true, true, true, true, true);
    }

    @Test
    void keepsTheTextThatTheMetadataRepeatsWhereTheModelLosesNearlyAllOfIt() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            body.append("Boat ").append(i).append(" left pier ").append(i * 7).append(" at noon. ");
        }
        BlockView view = view("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                + "\"}</script><p>All boats of the day</p><p>" + body + "</p>");
        boolean[] kept = {true, false};

        Consistency.mend(view, new double[] {0.9, 0.1}, kept);

        assertThat(kept).containsExactly(true, true);
    }

    /** The texts that stay of a page of which the model would keep all. */
    private static List<String> kept(String html) {
        BlockView view = view(html);
        boolean[] kept = new boolean[view.size()];
        double[] probabilities = new double[view.size()];
        Arrays.fill(kept, true);
        Arrays.fill(probabilities, 0.95);
        Consistency.mend(view, probabilities, kept);
        List<String> texts = new ArrayList<>();
        for (int b = 0; b < view.size(); b++) {
            if (kept[b]) {
                texts.add(view.blocks().get(b).text());
            }
        }
        return texts;
    }

    private static BlockView view(String html) {
        return BlockView.of(PageParser.parse(html), null);
    }
}
