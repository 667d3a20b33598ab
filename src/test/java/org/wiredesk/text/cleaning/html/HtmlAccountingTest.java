package org.wiredesk.text.cleaning.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.WorkBudgetExceededException;
import org.wiredesk.text.cleaning.html.dom.PageTree;

/** Every visible character of a page is in exactly one piece, and knows its place. */
class HtmlAccountingTest {
    private static final List<String> SOUP = List.of(
            "<p>",
            "</p>",
            "<div class='share'>",
            "<div>",
            "</div>",
            "<nav>",
            "</nav>",
            "<ul>",
            "<li>",
            "</ul>",
            "<b>",
            "</b>",
            "<i>",
            "<a href='x'>",
            "</a>",
            "<table>",
            "<tr>",
            "<td>",
            "<th>",
            "</table>",
            "<pre>",
            "</pre>",
            "<br>",
            "<h1>",
            "</h1>",
            "<h2>",
            "<figure>",
            "<figcaption>",
            "</figure>",
            "<span class=credit>",
            "</span>",
            "<script>x</script>",
            "<svg>",
            "</svg>",
            "<select>",
            "</select>",
            "<textarea>",
            "</textarea>",
            "<p hidden>",
            "<blockquote>",
            "</blockquote>",
            "<article>",
            "</article>",
            "<aside>",
            "</aside>",
            "&eacute;",
            "&amp;",
            "&amp",
            "&",
            "&notit;",
            "&#x1F600;",
            "&#150;",
            "&nbsp;",
            "&NotEqualTilde;",
            "&bogus;",
            "&#0;",
            "\r\n",
            "\r",
            "\n",
            "\t",
            "\u0000",
            "\uFEFF",
            " ",
            "e\u0301",
            "\uD83D\uDE00",
            "<",
            ">",
            "<!-- c -->",
            "<![CDATA[ d ]]>",
            "</br>",
            "</p>",
            "<title>",
            "</title>",
            "<body class=x>",
            "<frameset>",
            "<math>",
            "Some words, and a sentence. ",
            "Another long sentence that could well be prose, if one looks at it. ");

    @Test
    void accountsForEveryVisibleCharacterOfTagSoup() {
        Random random = new Random(20261123);
        for (int round = 0; round < 1000; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                html.append(SOUP.get(random.nextInt(SOUP.size())));
            }
            assertAccounted(html.toString());
        }
    }

    @Test
    void accountsForEveryVisibleCharacterOfRandomStrings() {
        Random random = new Random(7);
        String letters = "<>/&;#\"'=ab p!-\n\r\u0000\uFFFD\u00e9\u05d0x1";
        for (int round = 0; round < 1000; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                html.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertAccounted(html.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<p><b>", "<ul><li>", "<table><tr><td>", "<b>x<p>", "<svg>"})
    void survivesPagesOfOpenTags(String tag) {
        HtmlDocument document = HtmlExtractorTest.extract(tag.repeat(100_000 / tag.length()) + "The end.");

        assertThat(document).isNotNull();
    }

    @Test
    void survivesAHundredThousandNestedTags() {
        assertThat(HtmlExtractorTest.extract("<div>".repeat(100_000) + "The end.")
                        .pieces())
                .hasSize(1);
    }

    @Test
    void spendsTheBudget() {
        WorkBudget budget = WorkBudget.of(100, Duration.ZERO);

        assertThatThrownBy(() -> HtmlExtractor.extract("<p>" + "x".repeat(1000), budget))
                .isInstanceOf(WorkBudgetExceededException.class);
    }

    private static void assertAccounted(String html) {
        StringBuilder pieces = new StringBuilder();
        for (Piece piece : HtmlExtractorTest.extract(html).pieces()) {
            MappedText text = piece.text();
            assertThat(text.text()).as("a piece of %s", html).isNotBlank();
            for (int i = 0; i < text.length(); i++) {
                assertPlace(html, text, i);
            }
            pieces.append(text.text());
        }
        assertThat(sortedSolid(pieces)).as(html).isEqualTo(sortedSolid(visible(html)));
    }

    /** The raw stretch of a character is the character itself, or a reference that stands for it. */
    private static void assertPlace(String html, MappedText text, int i) {
        char c = text.text().charAt(i);
        assertThat(text.rawStart(i)).isBetween(0, text.rawEnd(i));
        assertThat(text.rawEnd(i)).isLessThanOrEqualTo(html.length());
        if (MappedText.isSpace(c)) {
            return;
        }
        String raw = html.substring(text.rawStart(i), text.rawEnd(i));
        boolean itself = raw.equals(String.valueOf(c)) || (raw.equals("\u0000") && c == '\uFFFD');
        boolean reference =
                raw.startsWith("&") && Parser.unescapeEntities(raw, false).indexOf(c) >= 0;
        assertThat(itself || reference)
                .as("\"%s\" for U+%04X in %s", raw, (int) c, html)
                .isTrue();
    }

    /** All visible text, one text node after the other. */
    private static StringBuilder visible(String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        PageTree page = PageTree.of(document);
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < page.size(); i++) {
            if (!page.isHidden(i)) {
                page.element(i).textNodes().forEach(node -> visible.append(node.getWholeText()));
            }
        }
        return visible;
    }

    private static char[] sortedSolid(CharSequence text) {
        StringBuilder solid = new StringBuilder();
        text.chars().filter(c -> !MappedText.isSpace((char) c)).forEach(c -> solid.append((char) c));
        char[] sorted = solid.toString().toCharArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
