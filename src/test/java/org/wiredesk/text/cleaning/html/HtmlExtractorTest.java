package org.wiredesk.text.cleaning.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Media;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;

class HtmlExtractorTest {
    private static final String SENTENCE =
            "The council met on Monday, and after a long debate, it agreed on the plan. ";

    @Test
    void keepsTheParagraphsOfTheStoryInOrder() {
        assertThat(kept("<nav>Home News</nav><article><p>" + SENTENCE + "<p>Second one, too.</article>"))
                .containsExactly(SENTENCE.strip(), "Second one, too.");
    }

    @Test
    void mapsAnEntityToAllItsCharacters() {
        String html = "<p>caf&eacute; ferm&eacute;</p>";
        Piece piece = extract(html).pieces().get(0);

        assertThat(piece.text().text()).isEqualTo("café fermé");
        assertThat(html.substring(piece.text().rawStart(3), piece.text().rawEnd(3)))
                .isEqualTo("&eacute;");
        assertThat(html.substring(piece.text().rawStart(5), piece.text().rawEnd(5)))
                .isEqualTo("f");
    }

    @Test
    void mapsBothHalvesOfAnAstralEntityToIt() {
        String html = "<p>x&#x1F600;y</p>";
        Piece piece = extract(html).pieces().get(0);

        assertThat(piece.text().text()).isEqualTo("x\uD83D\uDE00y");
        assertThat(html.substring(piece.text().rawStart(2), piece.text().rawEnd(2)))
                .isEqualTo("&#x1F600;");
        assertThat(html.substring(piece.text().rawStart(3), piece.text().rawEnd(3)))
                .isEqualTo("y");
    }

    @Test
    void collapsesWhiteSpaceButKeepsNoBreakSpaces() {
        assertThat(kept("<p>one\n   <b> two</b>&nbsp;: three</p>")).containsExactly("one two\u00a0: three");
    }

    @Test
    void takesOutTheLinksThatAppearWhenANameIsPointedAt() {
        String card =
                "<span class='rollover-card'><a href='/ann'>Ann Doe</a> <a href='/1'>Ann Doe opens the port for the"
                        + " first time</a> <a href='/2'>Ann Doe closes the port for the second time</a></span>";

        assertThat(kept("<article><p>Mayor <a href='/ann'>Ann Doe</a>" + card
                        + " was glad, and the town was, too.</p><p>" + SENTENCE + "</p></article>"))
                .containsExactly("Mayor Ann Doe was glad, and the town was, too.", SENTENCE.strip());
    }

    @Test
    void boldLinesBeforeParagraphsAreHeadings() {
        String html = "<article><p>" + SENTENCE + "</p><p><b>The plan</b></p><p>" + SENTENCE + SENTENCE
                + "</p><p><strong>The money</strong><br>" + SENTENCE + SENTENCE
                + "</p><p><b>The end.</b></p></article>";

        assertThat(blocks(html))
                .extracting(Piece.Kept::type)
                .containsExactly(
                        BlockType.PARAGRAPH,
                        BlockType.HEADING,
                        BlockType.PARAGRAPH,
                        BlockType.HEADING,
                        BlockType.PARAGRAPH,
                        BlockType.PARAGRAPH);
        assertThat(kept(html)).contains("The plan", "The money");
    }

    @Test
    void boldWordsInsideParagraphsAreNone() {
        String html = "<article><p>" + SENTENCE + "</p><p><b>The plan</b> " + SENTENCE + "<br>" + SENTENCE
                + "</p><ul><li><b>The money</b><br>" + SENTENCE + "</li></ul></article>";

        assertThat(blocks(html)).extracting(Piece.Kept::type).doesNotContain(BlockType.HEADING);
    }

    @Test
    void recordsNavigationAsBoilerplateWithItsReason() {
        List<Piece.Removed> removed = removed("<nav><a href=/>Home</a> <a href=/n>News</a></nav><p>" + SENTENCE);

        assertThat(removed).extracting(Piece.Removed::rule).containsExactly("html.navigation");
        assertThat(removed).extracting(Piece.Removed::category).containsExactly("boilerplate");
        assertThat(removed.get(0).text().text()).isEqualTo("Home News");
    }

    @Test
    void believesNamesOnlyAsFarAsTheProseAgrees() {
        assertThat(kept("<div class='page with-sidebar'><p>" + SENTENCE + "</p></div>"))
                .containsExactly(SENTENCE.strip());
    }

    @Test
    void movesTheHeadlineOutOfTheText() {
        String html = "<title>Plan agreed | The Daily</title><h1>Plan agreed</h1><p>" + SENTENCE;

        assertThat(extract(html).metadata().title()).isEqualTo("Plan agreed");
        assertThat(removed(html)).extracting(Piece.Removed::movedTo).containsExactly("/headlines/0/value");
    }

    @Test
    void movesCaptionAndCreditToTheMediaEntry() {
        String html = "<article><p>" + SENTENCE
                + "</p><figure><img src=a.jpg><figcaption>The mayor. <span class=credit>Photo: A. Diop</span>"
                + "</figcaption></figure><p>" + SENTENCE + "</p></article>";

        assertThat(extract(html).metadata().media())
                .containsExactly(new Media("picture", "The mayor.", "Photo: A. Diop"));
        assertThat(removed(html))
                .extracting(Piece.Removed::movedTo)
                .containsExactly("/enrichment/media/0/caption", "/enrichment/media/0/credit");
    }

    @Test
    void tellsHeadingsListsAndQuotesApart() {
        List<Piece.Kept> blocks = blocks("<article><p>" + SENTENCE + "</p><h3>What is next</h3><ol><li>One thing.</ol>"
                + "<ul><li>Another.</ul><blockquote>So be it.</blockquote><p>" + SENTENCE + "</article>");

        assertThat(blocks)
                .extracting(Piece.Kept::type)
                .containsExactly(
                        BlockType.PARAGRAPH,
                        BlockType.HEADING,
                        BlockType.LIST_ITEM,
                        BlockType.LIST_ITEM,
                        BlockType.QUOTE,
                        BlockType.PARAGRAPH);
        assertThat(blocks.get(1).level()).isEqualTo(3);
        assertThat(blocks).extracting(Piece.Kept::ordered).containsExactly(null, null, true, false, null, null);
    }

    @Test
    void keepsTheWhiteSpaceOfPreformattedText() {
        assertThat(kept("<p>" + SENTENCE + "</p><pre>a  b\n  c</pre>")).contains("a  b\n  c");
    }

    @Test
    void joinsTheCellsOfADataRowByTab() {
        assertThat(kept("<p>" + SENTENCE + "</p><table><tr><th>Year<th>Votes<tr><td>2021<td><p>17</p></table>"))
                .containsExactly(SENTENCE.strip(), "Year\tVotes", "2021\t17");
    }

    @Test
    void leavesARightsNoticeInTheStoryForItsField() {
        assertThat(kept("<article>" + ("<p>" + SENTENCE.repeat(3) + "</p>").repeat(4)
                        + "<p class=rights>Toute reproduction interdite sans autorisation.</p></article>"
                        + "<footer><p>Tous droits réservés.</p></footer>"))
                .hasSize(5)
                .last()
                .isEqualTo("Toute reproduction interdite sans autorisation.");
    }

    @Test
    void unwrapsATableThatOnlyArrangesThePage() {
        List<Piece.Kept> blocks = blocks("<table><tr><td><p>" + SENTENCE.repeat(4) + "</p><p>" + SENTENCE
                + "</p></td><td><p>" + SENTENCE + "</p></td></tr></table>");

        assertThat(blocks).extracting(Piece.Kept::type).containsOnly(BlockType.PARAGRAPH);
        assertThat(blocks).hasSize(3);
    }

    @Test
    void writesOneLineBreakAsOneLineFeedAndEndsTheBlockAtTwo() {
        assertThat(kept("<div>One line,<br>another line.<br><br>A new block.</div>"))
                .containsExactly("One line,\nanother line.", "A new block.");
    }

    @Test
    void knowsLinkDensityAndFirstLink() {
        Piece.Kept block =
                blocks("<p>aaaaa <a href='/x'>bbbbb</a> and so on.</p>").get(0);

        assertThat(block.href()).isEqualTo("/x");
        assertThat(block.linkDensity()).isEqualTo(0.278); // 5 of 18 characters
    }

    @Test
    void leavesCodeAndHiddenElementsOut() {
        String html = "<script>var a;</script><style>b{}</style><noscript>on</noscript><p hidden>no</p>"
                + "<div style='display: none'>never</div><button>Go</button><p>" + SENTENCE;

        assertThat(extract(html).pieces()).hasSize(1);
    }

    @Test
    void readsAPageThatHidesItselfUntilItsScriptsHaveRun() {
        assertThat(kept("<body style='visibility:hidden'><p>" + SENTENCE)).containsExactly(SENTENCE.strip());
    }

    @Test
    void keepsTheWholeBodyWhenNothingLooksLikeAStory() {
        assertThat(kept("<div>Short</div>")).containsExactly("Short");
    }

    @Test
    void givesNoPiecesForAnEmptyPage() {
        assertThat(extract("").pieces()).isEmpty();
        assertThat(extract("<html><body>  </body></html>").pieces()).isEmpty();
    }

    static HtmlDocument extract(String html) {
        return HtmlExtractor.extract(html, WorkBudget.standard());
    }

    private static List<Piece.Kept> blocks(String html) {
        return extract(html).pieces().stream()
                .filter(Piece.Kept.class::isInstance)
                .map(Piece.Kept.class::cast)
                .toList();
    }

    private static List<Piece.Removed> removed(String html) {
        return extract(html).pieces().stream()
                .filter(Piece.Removed.class::isInstance)
                .map(Piece.Removed.class::cast)
                .toList();
    }

    private static List<String> kept(String html) {
        return blocks(html).stream().map(block -> block.text().text()).toList();
    }
}
