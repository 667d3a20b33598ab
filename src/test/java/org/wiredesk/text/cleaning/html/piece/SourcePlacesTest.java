package org.wiredesk.text.cleaning.html.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.dom.PageTree;

class SourcePlacesTest {
    private static final List<String> SCRAPS = List.of(
            "<p>",
            "</p>",
            "<div class='a' id=b>",
            "</div>",
            "<br>",
            "<br/>",
            "</br>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "The port ",
            "is closed",
            "A &amp; B",
            "A & B",
            "&nbsp;",
            "1 < 2",
            "a<b",
            "</>",
            "<!-- no <p> -->",
            "<!---->",
            "<script>if (a < b) { '<p>' }</script>",
            "<style>p { }</style>",
            "<title>Port</title>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<ul><li>",
            "</ul>",
            "<pre>\n",
            "<pre>",
            "</pre>",
            "\n",
            "\r\n",
            " ",
            "<a href=\"/a?b=1&c=2\">",
            "</a>",
            "<a title='>'>",
            "<img alt=\"a > b\">",
            "<p \"odd\">",
            "<body>",
            "</body>",
            "<head>",
            "</head>",
            "<svg>",
            "</svg>",
            "<iframe>\n</iframe>",
            "<textarea>x</textarea>",
            "<!DOCTYPE html>",
            "<?xml?>",
            "<select><option>",
            "</select>",
            "<form>",
            "</form>",
            "é",
            "𝔘");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The port<br>is <b>closed</b>.</p>",
                "<html><head><title>Port</title></head><body>\n<p>Port</p></body></html>",
                "<p>A &amp; B<!-- a > b --> and C</p><script>document.write('<p>');</script> D",
                "<a title='>' href=/b>1 < 2</a><br/>\r\n<pre>\nx</pre>",
                "<svg><style>.a{}</style></svg><p>Port"
            })
    void readsPlainPagesWithoutParsingThemAgain(String html) {
        assertThat(SourcePlaces.areReadable(html, PageTree.of(PageParser.parse(html))))
                .isTrue();
        assertAsTracked(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<table>The port<tr><td>is closed", "a</>b", "<p>a<b", "<p><![CDATA[a]]>", "</body>The port"})
    void parsesPagesAgainWhoseTextsAreNotWhereTheyStood(String html) {
        assertThat(SourcePlaces.areReadable(html, PageTree.of(PageParser.parse(html))))
                .isFalse();
        assertAsTracked(html);
    }

    @Test
    void knowsThePlacesThatAParserWouldNoteOnAnyPage() {
        Random random = new Random(11);
        int readable = 0;
        for (int page = 0; page < 4000; page++) {
            StringBuilder html = new StringBuilder();
            int scraps = 1 + random.nextInt(25);
            for (int i = 0; i < scraps; i++) {
                html.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            assertAsTracked(html.toString());
            readable +=
                    SourcePlaces.areReadable(html.toString(), PageTree.of(PageParser.parse(html.toString()))) ? 1 : 0;
        }
        assertThat(readable).isGreaterThan(400);
    }

    /** White space that the parser drops cannot be told from white space beside it. */
    private static void assertAsTracked(String html) {
        PageTree page = PageTree.of(PageParser.parse(html));
        PageTree tracked = PageTree.of(PageParser.parseWithPlaces(html));
        SourcePlaces places = SourcePlaces.of(html, page);

        assertThat(page.textCount()).isEqualTo(tracked.textCount());
        for (int text = 0; text < page.textCount(); text++) {
            Range range = tracked.text(text).sourceRange();
            if (!page.isBlank(text) && range.isTracked()) {
                assertThat(places.start(text)).as(html).isEqualTo(range.startPos());
                assertThat(places.end(text)).as(html).isEqualTo(range.endPos());
            }
        }
        for (int i = 0; i < page.size(); i++) {
            Range range = tracked.element(i).sourceRange();
            if (page.tag(i).equals("br") && range.isTracked()) {
                assertThat(places.breakStart(i)).as(html).isEqualTo(range.startPos());
                assertThat(places.breakEnd(i)).as(html).isEqualTo(range.endPos());
            }
        }
    }
}
